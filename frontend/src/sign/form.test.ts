import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { enhance } from "./form";

const PAGE =
  '<form id="sign" action="/en/petitions/x/signatures"><input name="email" value="a@b"><button>Sign</button></form>';

function answers(html: string): void {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => ({ text: async () => html })),
  );
}

async function submit(): Promise<void> {
  const form = document.querySelector("form")!;
  enhance(form);
  form.dispatchEvent(new Event("submit", { cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("says what comes next in the place of the form, below the page's own heading", async () => {
  answers('<main><div id="sent"><h1>Look into your mailbox</h1><ol><li><h2>Open</h2></li></ol></div></main>');

  await submit();

  expect(document.querySelector("form")).toBeNull();
  expect(document.querySelector("h1")).toBeNull();
  expect(document.querySelector("#sign > h2")?.textContent).toBe("Look into your mailbox");
  expect(document.querySelector("#sign h3")?.textContent).toBe("Open");
});

test("leads back to the form as it was", async () => {
  answers('<main><div id="sent"><h1>Sent</h1><p><a href="/en/petitions/x#sign">Back</a></p></div></main>');
  await submit();

  document.querySelector<HTMLElement>("#sign a")!.click();

  expect(document.querySelector<HTMLInputElement>("form#sign input")?.value).toBe("a@b");
});

test("shows faults at their fields, and can be sent again", async () => {
  answers(
    '<div role="alert">One thing</div><form id="sign" action="/x"><span id="email-error">Write an @</span><input name="email" value="a@b"></form>',
  );

  await submit();

  expect(document.querySelector("#sign [role=alert]")?.textContent).toBe("One thing");
  expect(document.querySelector("#email-error")?.textContent).toBe("Write an @");
  expect(document.activeElement?.getAttribute("role")).toBe("alert");
  expect(document.querySelector("form")?.noValidate).toBe(true);
});

test("lets the browser send the form where the network fails", async () => {
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Promise.reject(new Error("away"))),
  );
  const sent = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => {});

  await submit();

  expect(sent).toHaveBeenCalledOnce();
});
