import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./chart";
import type { Chart } from "./chart";
import { nearest, read } from "./reading";

const PAGE = `
  <figure><svg viewBox="0 0 300 54" role="img"></svg><sextant-chart table="all" label="Share" hint="Arrow keys"></sextant-chart></figure>
  <table id="all">
    <thead><tr><th>Rank</th><th>Place</th><th data-said="cell">Figure</th><th data-said="both">Year</th></tr></thead>
    <tbody>
      <tr data-at="0 0 300 18"><td>1</td><th><a href="#qat">Qatar</a></th><td>76.7 %</td><td>2024</td></tr>
      <tr data-at="0 18 300 18"><td>2</td><th><a href="#are">United Arab
        Emirates</a></th><td>74 %<span>likely</span></td><td>–</td></tr>
      <tr data-at="0 36 300 18"><td>3</td><th>Kuwait</th><td>67.3 %</td><td>2023</td></tr>
      <tr><td>4</td><th>Not drawn</th><td>1 %</td><td>2024</td></tr>
    </tbody>
  </table>`;

let chart: Chart;

const line = () => chart.renderRoot.querySelector<HTMLElement>("[role=listbox]")!;
const said = () => chart.renderRoot.querySelector("[role=option]")!.textContent!.trim();
const frames = () => document.querySelectorAll("figure svg rect");

async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  line().dispatchEvent(event);
  await chart.updateComplete;
  return event.defaultPrevented;
}

beforeEach(async () => {
  document.body.innerHTML = PAGE;
  chart = document.querySelector("sextant-chart")!;
  await chart.updateComplete;
});

afterEach(() => {
  document.body.innerHTML = "";
});

describe("a chart", () => {
  it("is one stop of the tabulator, named in the words of the page", () => {
    expect(chart.renderRoot.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    expect(line().getAttribute("aria-label")).toBe("Share");
    expect(chart.renderRoot.querySelector("#hint")!.textContent).toBe("Arrow keys");
    expect(frames()).toHaveLength(0);
  });

  it("says what the table says, and nothing where that has a dash", async () => {
    line().focus();
    await chart.updateComplete;
    expect(said()).toBe("Qatar: 76.7 % · Year 2024");

    await press("ArrowDown");
    expect(said()).toBe("United Arab Emirates: 74 % likely");
  });

  it("moves with the arrows, to the ends, and not past them", async () => {
    line().focus();
    await press("End");
    await press("ArrowDown");
    expect(said()).toBe("Kuwait: 67.3 % · Year 2023");
    await press("ArrowUp");
    expect(said()).toContain("Emirates");
    await press("Home");
    await press("ArrowLeft");
    expect(said()).toContain("Qatar");

    const option = chart.renderRoot.querySelector("[role=option]")!;
    expect(line().getAttribute("aria-activedescendant")).toBe(option.id);
    expect([option.getAttribute("aria-posinset"), option.getAttribute("aria-setsize")]).toEqual(["1", "3"]);
  });

  it("goes on to the left where one reads to the left", async () => {
    chart.style.direction = "rtl";
    line().focus();

    await press("ArrowLeft");
    expect(said()).toContain("Emirates");
    await press("ArrowRight");
    expect(said()).toContain("Qatar");
  });

  it("frames in the drawing what it reads, and takes the frame away on Escape", async () => {
    line().focus();
    await press("ArrowDown");
    expect(frames()).toHaveLength(2);
    expect(Number(frames()[0]!.getAttribute("y"))).toBeLessThan(18);
    expect(frames()[0]!.hasAttribute("style")).toBe(false);

    await press("Escape");
    expect(frames()).toHaveLength(0);
    expect(chart.shadowRoot!.activeElement).toBeNull();
  });

  it("opens the row's own link on Enter, and nothing where there is none", async () => {
    const opened = vi.fn();
    document.addEventListener("click", opened, { once: true });
    line().focus();
    await press("End");
    await press("Enter");
    expect(opened).not.toHaveBeenCalled();

    await press("Home");
    await press("Enter");
    expect((opened.mock.calls[0]![0] as Event).target).toBe(document.querySelector("a[href='#qat']"));
  });

  it("leaves the keys of the browser alone", async () => {
    line().focus();

    expect(await press("Tab")).toBe(false);
    expect(await press("ArrowDown", { altKey: true })).toBe(false);
    expect(said()).toContain("Qatar");
  });

  it("says the same of what the pointer is on, until it leaves", async () => {
    const svg = document.querySelector("svg")!;
    svg.dispatchEvent(new PointerEvent("pointermove", { clientX: 10, clientY: 40 }));
    await chart.updateComplete;
    expect(said()).toContain("Kuwait");
    expect(frames()).toHaveLength(2);

    svg.dispatchEvent(new PointerEvent("pointerleave"));
    expect(frames()).toHaveLength(0);
  });

  it("opens under a mouse, and only reads under a finger", () => {
    const svg = document.querySelector("svg")!;
    const opened = vi.fn();
    document.querySelector("a[href='#qat']")!.addEventListener("click", opened);
    for (const pointerType of ["touch", "mouse"]) {
      svg.dispatchEvent(new PointerEvent("pointermove", { clientX: 10, clientY: 5, pointerType }));
      svg.dispatchEvent(new MouseEvent("click"));
    }

    expect(opened).toHaveBeenCalledOnce();
  });

  it("is nothing without a table", async () => {
    document.querySelector("table")!.remove();
    const again = document.createElement("sextant-chart") as Chart;
    again.setAttribute("table", "all");
    document.querySelector("figure")!.append(again);
    await again.updateComplete;

    expect(again.renderRoot.querySelector("[role=listbox]")).toBeNull();
  });
});

describe("what is read", () => {
  it("has a box in each drawing", () => {
    document.body.innerHTML = '<ul><li data-at="1 2 3 4;5 6.5 7 8"><a href="/x">Chile</a> <b>3</b></li></ul>';
    const [row] = read(document.querySelector("ul")!);

    expect(row!.said).toBe("Chile 3");
    expect(row!.boxes).toEqual([
      { x: 1, y: 2, width: 3, height: 4 },
      { x: 5, y: 6.5, width: 7, height: 8 },
    ]);
  });

  it("is near only so far", () => {
    const boxes = [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: 20, y: 0, width: 10, height: 10 },
    ];

    expect(nearest(boxes, 5, 5, 3)).toBe(0);
    expect(nearest(boxes, 18, 5, 3)).toBe(1);
    expect(nearest(boxes, 14, 5, 3)).toBeUndefined();
    expect(nearest(boxes, 14, 5, Infinity)).toBe(0);
  });
});
