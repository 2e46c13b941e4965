// <sextant-petition slug="…" lang="…"></sextant-petition>: a petition's form in anybody's page. A classic script, so that the other page needs no leave to load it.
(() => {
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script?.src || customElements.get("sextant-petition")) return;
  const origin = new URL(script.src).origin;

  class SextantPetition extends HTMLElement {
    static observedAttributes = ["slug", "lang"];

    connectedCallback(): void {
      this.draw();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.draw();
    }

    private draw(): void {
      const slug = this.getAttribute("slug") ?? "";
      const lang = (this.getAttribute("lang") ?? document.documentElement.lang).slice(0, 2);
      const frame = document.createElement("iframe");
      frame.src = `${origin}/embed/petitions/${encodeURIComponent(slug)}?lang=${encodeURIComponent(lang)}`;
      frame.title = this.getAttribute("title") ?? "Sextant";
      frame.loading = "lazy";
      frame.width = "100%";
      frame.height = this.getAttribute("height") ?? "1100";
      frame.style.border = "0";
      this.style.display = "block";
      this.replaceChildren(frame);
    }
  }

  customElements.define("sextant-petition", SextantPetition);
})();
