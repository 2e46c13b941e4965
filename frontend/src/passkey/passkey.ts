import { answerOf, toMake, toProve, type Question } from "./wire";

const DOOR = "/app/login/passkey";

/**
 * Speaks with the lock of the reader's device. What one sees of it lies in its light DOM, drawn by the server; where the browser knows no passkeys all of it is
 * hidden. With the attribute `enter` a press of its button opens the door; else the server calls `make`.
 */
export class Passkey extends HTMLElement {
  connectedCallback(): void {
    this.hidden = typeof PublicKeyCredential === "undefined";
    if (this.hasAttribute("enter")) {
      this.querySelector("vaadin-button")?.addEventListener("click", () => void this.enter());
    }
  }

  /** Lets the device make a passkey, and gives its answer. Fails where the reader says no. */
  async make(question: string): Promise<string> {
    const publicKey = toMake(JSON.parse(question) as Question);
    return answerOf((await navigator.credentials.create({ publicKey })) as PublicKeyCredential);
  }

  private async enter(): Promise<void> {
    this.say(false);
    try {
      const asked = await fetch(`${DOOR}/options`, { method: "POST" });
      const publicKey = toProve((await asked.json()) as Question);
      const proof = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
      const headers = { "Content-Type": "application/json" };
      const answer = await fetch(DOOR, { method: "POST", headers, body: answerOf(proof) });
      if (answer.redirected) location.assign(answer.url);
      else this.say(true);
    } catch {
      // The reader said no, the device knows no passkey, or the line is down: what to do is the same.
      this.say(true);
    }
  }

  private say(failed: boolean): void {
    const words = this.querySelector<HTMLElement>("[role=alert]");
    if (words) words.hidden = !failed;
  }
}

customElements.define("sextant-passkey", Passkey);
