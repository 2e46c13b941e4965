import { css } from "lit";

/** Only custom properties of the sheet and logical sides: dark, forced colours and right-to-left come by themselves. */
export const styles = css`
  :host {
    display: block;
  }

  .chart {
    position: relative;
    overflow-x: auto;
    margin-block-end: var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--r);
    background: var(--surface);
    color: var(--ink);
    font: 0.8125rem/1.2 var(--sans);
  }

  .sheet {
    display: grid;
    position: relative;
    grid-template-columns: 9rem minmax(0, 1fr);
    min-inline-size: 62rem;
    padding-inline-end: var(--s3);
  }

  /* Month names, and under them the graduated limb: one tick a week, or a month */
  .months {
    position: relative;
    grid-column: 2;
    block-size: 3.5rem;
    --onward: 90deg;
    background: repeating-linear-gradient(
        var(--onward),
        var(--line-strong) 0 1px,
        transparent 1px calc(100% / var(--ticks))
      )
      0 100% / 100% 7px no-repeat;
    border-block-end: 1px solid var(--line-strong);
  }

  :host(:dir(rtl)) .months {
    --onward: -90deg;
  }

  .month {
    position: absolute;
    inset-inline-start: var(--from);
    inset-block-end: 0.75rem;
    padding-inline-start: var(--s1);
    color: var(--ink-2);
    white-space: nowrap;
  }

  .today {
    position: absolute;
    inset-inline-start: var(--from);
    inset-block: 0;
    border-inline-start: 2px solid var(--ink);
  }

  .months .today {
    inset-block-start: 1.6rem;
  }

  .flag {
    position: absolute;
    inset-inline-start: var(--from);
    inset-block-start: 0.2rem;
    padding: 0.15rem 0.4rem;
    border: 2px solid var(--ink);
    border-radius: var(--r);
    background: var(--sun);
    color: var(--on-sun);
    font-weight: 700;
    white-space: nowrap;
  }

  .flag.late {
    transform: translateX(-100%);
  }

  :host(:dir(rtl)) .flag.late {
    transform: translateX(100%);
  }

  .name {
    padding: 0.7rem var(--s3);
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .lane {
    position: relative;
    container-type: inline-size;
    block-size: calc(var(--rows) * 2.25rem);
    min-block-size: 100%;
  }

  .name:nth-of-type(4n + 2),
  .lane:nth-of-type(4n + 3) {
    background: var(--paper);
  }

  button {
    position: absolute;
    inset-inline-start: var(--from);
    inset-block-start: calc(var(--row) * 2.25rem + 0.375rem);
    inline-size: max(var(--size), 12px);
    block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  /* What hangs on what: above the lanes, and in nobody's way */
  svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }

  path {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.25;
  }

  /* As long as it lasts, however wide the button is that one takes it by */
  .bar {
    display: block;
    box-sizing: border-box;
    inline-size: max(var(--size), 12px);
    block-size: 100%;
    border: 1px solid var(--fill);
    border-radius: 3px;
    background: var(--fill);
  }

  .planned .bar {
    border-color: var(--line-strong);
    background: var(--sunk);
  }

  /* A milestone: to come in outline, reached in ink */
  .dot .bar {
    inline-size: 12px;
    block-size: 12px;
    margin-block: 6px;
    border: 2px solid var(--ink);
    border-radius: 0;
    background: var(--surface);
    transform: translateX(-50%) rotate(45deg);
  }

  :host(:dir(rtl)) .dot .bar {
    transform: translateX(50%) rotate(45deg);
  }

  .dot.done .bar {
    background: var(--ink);
  }

  .late .bar {
    border: 2px solid var(--bad);
  }

  .words {
    position: absolute;
    inset-block-start: 0.3rem;
    max-inline-size: calc(var(--room) * 1cqi - 1rem);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .on .words {
    inset-inline-start: 0.5rem;
    color: var(--over);
    font-weight: 700;
  }

  .on.planned .words {
    color: var(--ink);
    font-weight: 400;
  }

  /* On colours on which no letter can be read */
  .plate .words {
    inset-block-start: 0.2rem;
    inset-inline-start: 0.25rem;
    padding: 0.1rem 0.4rem;
    border-radius: 2px;
    background: var(--surface);
  }

  /* So that whoever measures contrast needs no more than the letters' own element */
  .plate bdi {
    background: inherit;
  }

  .after .words {
    inset-inline-start: calc(100% + 0.4rem);
  }

  .before .words {
    inset-inline-end: calc(100% + 1rem);
  }

  .late:not(.on) .words {
    color: var(--bad);
    font-weight: 700;
  }

  .late .words::before {
    content: "! ";
  }

  /* For a hand on glass, too: drawing it does not scroll */
  .movable {
    min-inline-size: 24px;
    cursor: grab;
    touch-action: none;
  }

  .dot.movable {
    margin-inline-start: -12px;
  }

  .dot.movable .bar {
    margin-inline-start: 12px;
  }

  .moving {
    z-index: 1;
    cursor: grabbing;
  }

  .moving .bar {
    background: var(--sun);
  }

  .moving .words {
    max-inline-size: none;
    padding: 0.1rem 0.4rem;
    border: 1px solid var(--ink);
    border-radius: 2px;
    background: var(--surface);
    color: var(--ink);
  }

  .ears {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  button:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  button:hover .words {
    text-decoration: underline;
  }
`;
