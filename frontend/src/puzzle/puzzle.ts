/** While a petition is under attack: the browser solves a puzzle before it sends the form. Without scripts the form is sent as it is, and the server goes slower. */
import { solve } from "./solve";

const rest = (): Promise<void> => new Promise((go) => setTimeout(go));

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target as HTMLFormElement;
    const work = form.querySelector<HTMLInputElement>("input[name=work]");
    const email = form.querySelector<HTMLInputElement>("input[name=email]");
    const puzzle = work?.dataset["puzzle"];
    const address = email?.value.trim();
    if (!work || !puzzle || !address || work.dataset["for"] === address) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = form.querySelector<HTMLButtonElement>("button:not([type=button])");
    const hint = form.querySelector<HTMLElement>("#work-hint");
    button?.setAttribute("aria-disabled", "true");
    hint?.setAttribute("role", "status");
    if (hint) hint.textContent = work.dataset["busy"] ?? "";
    void solve(puzzle, address, rest).then((solved) => {
      work.value = solved;
      work.dataset["for"] = address;
      button?.removeAttribute("aria-disabled");
      form.requestSubmit();
    });
  },
  true,
);
