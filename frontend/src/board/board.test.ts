import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "./board";
import type { Board } from "./board";
import { initials, type Card, type Row, type Sheet } from "./sheet";

const STALL: Card = {
  id: "a",
  href: "campaigns/x/actions/stall",
  title: "<b>Stall</b> at the market",
  principle: 6,
  line: "Shifts · Sat 5 Dec · Tunis",
  badges: [{ kind: "SHORT", word: "4 people short" }],
  people: "8 of 12 people",
  goal: { now: 8, of: 12, name: "People, Stall at the market" },
  inCharge: "Yusuf Ben Ali",
  move: { words: "Move", name: "Move Stall to…", steps: [{ name: "UNDER_WAY", words: "Begin" }] },
};

const LANES: Sheet = {
  region: "The actions",
  lanes: [
    { title: "Open", step: "OPEN", number: "1", cards: [STALL] },
    { title: "Under way", step: "UNDER_WAY", number: "0", cards: [] },
    { title: "Done", step: "DONE", number: "0", cards: [] },
  ],
};

function row(id: string): Row {
  return {
    id,
    href: id,
    title: `Action ${id}`,
    choose: `Choose ${id}`,
    kind: "Event",
    when: "",
    where: "",
    inCharge: "",
    people: "",
    state: "open",
    badges: [],
  };
}

function table(...ids: string[]): Sheet {
  return { region: "The actions", table: { columns: ["Title"], chooseAll: "Choose all", rows: ids.map(row) } };
}

describe("the board", () => {
  let board: Board;

  beforeEach(() => {
    board = document.createElement("sextant-board") as Board;
    document.body.append(board);
  });

  afterEach(() => board.remove());

  async function show(sheet: Sheet): Promise<void> {
    board.show(JSON.stringify(sheet));
    await board.updateComplete;
  }

  function boxes(): HTMLInputElement[] {
    return [...board.querySelectorAll("input")];
  }

  async function click(box: HTMLInputElement): Promise<void> {
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change"));
    await board.updateComplete;
  }

  it("draws a card with all that is said of an action, as text", async () => {
    await show(LANES);

    const card = board.querySelector(".job")!;
    expect(card.querySelector("h3")!.textContent!.trim()).toBe("<b>Stall</b> at the market");
    expect(card.querySelector(".badge.short")!.textContent).toBe("4 people short");
    expect(card.querySelector("progress")!.getAttribute("aria-label")).toBe("People, Stall at the market");
    expect(card.querySelector(".avatar")!.textContent).toBe("YB");
  });

  it("has no list in an empty lane", async () => {
    await show(LANES);

    expect(board.querySelectorAll(".lane")).toHaveLength(3);
    expect(board.querySelectorAll("ul")).toHaveLength(1);
  });

  it("keeps the card of what moves up or down", async () => {
    await show({ region: "", lanes: [{ title: "Open", step: "OPEN", number: "1", cards: [STALL] }] });
    const card = board.querySelector("[data-id=a]");

    const other = { ...STALL, id: "b" };
    await show({ region: "", lanes: [{ title: "Open", step: "OPEN", number: "2", cards: [other, STALL] }] });

    expect(board.querySelectorAll(".job")[1]).toBe(card);
  });

  it("puts the cursor on an action", async () => {
    await show(LANES);

    await board.focusOn("a");

    expect(document.activeElement!.textContent).toContain("Stall");
  });

  it("says which step is taken of which action", async () => {
    HTMLElement.prototype.showPopover ??= () => {};
    HTMLElement.prototype.hidePopover ??= () => {};
    const steps = vi.fn();
    board.addEventListener("board-step", (event) => steps((event as CustomEvent).detail));
    await show(LANES);

    board.querySelector<HTMLElement>(".mover")!.click();
    const item = board.querySelector<HTMLElement>("[role=menuitem]")!;
    expect(document.activeElement).toBe(item);
    item.click();

    expect(steps).toHaveBeenCalledWith({ id: "a", step: "UNDER_WAY" });
  });

  it("takes a step by carrying a card into the lane to which it leads, and into no other", async () => {
    const steps = vi.fn();
    board.addEventListener("board-step", (event) => steps((event as CustomEvent).detail));
    await show(LANES);
    const [, underWay, done] = board.querySelectorAll(".lane");
    const fire = (target: Element, type: string) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };

    expect(board.querySelector(".job")!.getAttribute("draggable")).toBe("true");
    fire(board.querySelector(".job h3 a")!, "dragstart");
    expect(fire(done!, "dragover")).toBe(false);
    fire(done!, "drop");
    expect(fire(underWay!, "dragover")).toBe(true);
    fire(underWay!, "drop");
    fire(underWay!, "drop");

    expect(steps.mock.calls).toEqual([[{ id: "a", step: "UNDER_WAY" }]]);
  });

  it("chooses all rows and none", async () => {
    const chosen = vi.fn();
    board.addEventListener("board-choose", (event) => chosen((event as CustomEvent).detail.ids));
    await show(table("a", "b"));

    await click(boxes()[0]!);
    expect(boxes().every((box) => box.checked)).toBe(true);
    await click(boxes()[1]!);
    expect(boxes()[0]!.indeterminate).toBe(true);

    expect(chosen.mock.calls).toEqual([["a b"], ["b"]]);
  });

  it("forgets the choice of rows that are gone, and keeps the others", async () => {
    await show(table("a", "b"));
    await click(boxes()[0]!);

    await show(table("b", "c"));

    expect(boxes().map((box) => box.checked)).toEqual([false, true, false]);
  });

  it("offers no box for what is here as a guest", async () => {
    const sheet = table("a", "b");
    sheet.table!.rows[1]!.choose = "";
    sheet.table!.rows[1]!.href = "/en/actions/b";
    await show(sheet);

    expect(boxes()).toHaveLength(2);
    await click(boxes()[0]!);
    expect(boxes().every((box) => box.checked)).toBe(true);
    expect([...board.querySelectorAll("a")].map((link) => link.hasAttribute("router-ignore"))).toEqual([false, true]);
  });

  it("lets nobody choose who may change nothing", async () => {
    const sheet = table("a");
    delete sheet.table!.chooseAll;
    await show(sheet);

    expect(boxes()).toHaveLength(0);
    expect(board.querySelectorAll("tbody tr")).toHaveLength(1);
  });
});

describe("initials", () => {
  it.each([
    ["Yusuf Ben Ali", "YB"],
    ["  نور ", "ن"],
    ["", ""],
  ])("of %s are %s", (name, letters) => expect(initials(name)).toBe(letters));
});
