import { css } from "lit";

/** Only custom properties of the sheet: dark, forced colours and right-to-left come by themselves. */
export const styles = css`
  :host {
    display: grid;
  }

  /* What to do stands where what is read will stand: an empty box would look like one to type in */
  .line,
  .hint {
    grid-area: 1 / 1;
    padding: var(--s2) var(--s3);
  }

  .line {
    position: relative;
    align-content: center;
    border: 1px solid var(--line-strong);
    border-radius: var(--r);
    background: var(--surface);
    color: var(--ink);
    font: 0.9375rem/1.5 var(--sans);
    min-block-size: 1.5em;
    overflow-wrap: anywhere;
  }

  .line:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .hint {
    position: relative;
    margin: 0;
    color: var(--ink-2);
    font: var(--t0) / 1.5 var(--sans);
    pointer-events: none;
  }

  .line:not(.idle) + .hint {
    visibility: hidden;
  }

  /* Nothing is pointed at; a list without an entry would be none */
  .idle [role="option"] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
