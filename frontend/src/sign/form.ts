/** Headings of a page become those of a part of one. */
const LOWER: Record<string, string> = { H1: "h2", H2: "h3" };

/**
 * Sends the form without leaving the page, and shows what the server answers. The form works without this; where anything goes wrong here, the browser sends it as
 * it would have.
 */
export function enhance(form: HTMLFormElement): void {
  // Faults are told at their fields, in the page's language, by the server.
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body: typed(form), credentials: "omit" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!show(form, page)) form.submit();
  } catch {
    form.submit();
  } finally {
    form.removeAttribute("aria-busy");
  }
}

function typed(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (typeof value === "string") fields.append(name, value);
  });
  return fields;
}

function show(form: HTMLFormElement, page: Document): boolean {
  const sent = page.querySelector("#sent");
  if (sent) {
    put(form, part(sent, form), undefined);
    return true;
  }
  const again = page.querySelector<HTMLElement>("#sign");
  if (!again) return false;
  const told = page.querySelector<HTMLElement>("[role=alert]");
  const fresh = document.importNode(again, true);
  if (told) fresh.prepend(document.importNode(told, true));
  put(form, fresh, told ? "[role=alert]" : undefined);
  if (fresh instanceof HTMLFormElement) enhance(fresh);
  return true;
}

function put(form: HTMLFormElement, fresh: HTMLElement, focused: string | undefined): void {
  form.replaceWith(fresh);
  const first = (focused && fresh.querySelector<HTMLElement>(focused)) || fresh;
  first.tabIndex = -1;
  first.focus();
  first.scrollIntoView({ block: "nearest" });
}

/** What the next page would say, as a part of this one; its way back leads to the form. */
function part(sent: Element, form: HTMLFormElement): HTMLElement {
  const section = document.createElement("section");
  section.id = "sign";
  section.className = "form";
  section.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('a[href$="#sign"]')) return;
    event.preventDefault();
    section.replaceWith(form);
    form.querySelector<HTMLElement>('[name="email"]')?.focus();
  });
  for (const child of Array.from(sent.children)) section.append(lowered(document.importNode(child, true)));
  return section;
}

function lowered(element: Element): Element {
  for (const child of Array.from(element.children)) {
    const other = lowered(child);
    if (other !== child) child.replaceWith(other);
  }
  const name = LOWER[element.tagName];
  if (!name) return element;
  const heading = document.createElement(name);
  heading.append(...Array.from(element.childNodes));
  return heading;
}
