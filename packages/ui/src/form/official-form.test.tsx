import { monitoringForm, withCell, type CheckFinding, type FilingFacts } from "@jianxiao/domain";
import { describe, expect, jest, test } from "@jest/globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { LocaleProvider } from "../i18n/locale";
import { aMonitoringForm } from "./facts.fixture";
import { OfficialForm, type OfficialFormProps } from "./official-form";

const ALL = { scope: "ALL", paths: [], reasons: [] } as const;

/** The form as a page uses it: what is committed shows at once. */
function Page({ onCommit, ...props }: Partial<OfficialFormProps> & { facts: FilingFacts }) {
  const [facts, setFacts] = useState(props.facts);
  return (
    <LocaleProvider initial="zh">
      <OfficialForm {...props} facts={facts} onCommit={(path, text, was) => { onCommit?.(path, text, was); setFacts(withCell(facts, path, text)); }} />
    </LocaleProvider>
  );
}

function show(props: Partial<OfficialFormProps> = {}) {
  const onCommit = jest.fn<NonNullable<OfficialFormProps["onCommit"]>>();
  render(<Page facts={aMonitoringForm()} editable={ALL} onCommit={onCommit} {...props} />);
  return { onCommit, user: userEvent.setup() };
}

const editor = () => document.activeElement as HTMLTextAreaElement;
const place = (key: string) => document.querySelector<HTMLElement>(`[data-place="${key}"]`)!;
const focus = (key: string) => act(() => place(key).focus());
const here = () => document.activeElement?.closest<HTMLElement>("[data-place]")?.dataset["place"];

describe("the official form", () => {
  test("draws every printed cell of its definition", () => {
    show();
    const layout = monitoringForm(aMonitoringForm());
    const paths = new Set(layout.cells.flatMap(({ path, option }) => (path ? [option ? `${path}#${option}` : path] : [])));
    expect([...paths].filter((key) => !place(key))).toEqual([]);
    expect(screen.getByRole("heading", { name: "项目支出绩效目标执行监控表" })).toBeTruthy();
  });

  test("Tab walks only the cells one may type in", async () => {
    const { user } = show({ editable: { scope: "SOME", paths: ["indicators[a].actual", "indicators[b].measure"], reasons: [] } });
    await user.tab();
    expect(here()).toBe("indicators[a].actual");
    await user.tab();
    expect(here()).toBe("indicators[b].measure");
    await user.tab({ shift: true });
    expect(here()).toBe("indicators[a].actual");
  });

  test("typing replaces, and leaving commits the canonical text with what stood there", async () => {
    const { user, onCommit } = show();
    await user.click(place("funds.other.expected"));
    await user.clear(editor());
    await user.type(editor(), "1,086.40");
    await user.keyboard("{Enter}");
    expect(onCommit.mock.calls).toEqual([["funds.other.expected", "1086.4", null]]);
    expect(place("funds.other.expected").textContent).toContain("1,086.40");
  });

  test("Escape takes the text back and commits nothing", async () => {
    const { user, onCommit } = show();
    focus("indicators[a].actual");
    await user.keyboard("77{Escape}");
    expect(editor().value).toBe("9870");
    await user.tab();
    expect(onCommit).not.toHaveBeenCalled();
  });

  test("arrows move from a selected cell, and in the text after F2", async () => {
    const { user } = show();
    focus("indicators[a].actual");
    await user.keyboard("{ArrowDown}");
    expect(here()).toBe("indicators[b].actual");
    await user.keyboard("{F2}{ArrowUp}");
    expect(here()).toBe("indicators[b].actual");
    await user.keyboard("{Escape}{ArrowLeft}");
    expect(here()).toBe("indicators[b].target");
    expect(place("indicators[b].target").getAttribute("aria-readonly")).toBe("true");
  });

  test("Space ticks causes together and one likelihood at a time", async () => {
    const { user, onCommit } = show();
    focus("indicators[b].causes#OTHER");
    await user.keyboard(" ");
    focus("indicators[b].causes#FUNDING");
    await user.keyboard(" ");
    focus("indicators[b].likelihood#POSSIBLE");
    await user.keyboard(" ");
    focus("indicators[b].likelihood#CERTAIN");
    await user.keyboard("  ");
    expect(onCommit.mock.calls.map(([path, text]) => [path, text])).toEqual([
      ["indicators[b].causes", "OTHER"], ["indicators[b].causes", "FUNDING,OTHER"],
      ["indicators[b].likelihood", "POSSIBLE"], ["indicators[b].likelihood", "CERTAIN"], ["indicators[b].likelihood", null],
    ]);
  });

  test("keeps what the cell can't hold, says why, and sends nothing", async () => {
    const { user, onCommit } = show();
    focus("funds.other.expected");
    await user.keyboard("约七十");
    await user.tab();
    expect(place("funds.other.expected").textContent).toContain("约七十");
    await user.click(place("funds.other.expected"));
    expect(within(place("funds.other.expected")).getByRole("status").textContent).not.toBe("");
    expect(onCommit).not.toHaveBeenCalled();
  });

  test("nothing can be typed in a frozen form", async () => {
    const { user, onCommit } = show({ editable: undefined });
    await user.click(place("indicators[a].actual"));
    await user.keyboard("1{Enter}");
    focus("indicators[a].likelihood#CERTAIN");
    await user.keyboard(" ");
    expect(onCommit).not.toHaveBeenCalled();
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("F8 goes from problem to problem and begins anew", async () => {
    const findings: CheckFinding[] = [
      { code: "C5", severity: "BLOCK", path: "indicators[b].explanation", params: {} },
      { code: "C16", severity: "WARN", path: "indicators[a].likelihood", params: {} },
    ];
    const { user } = show({ findings });
    focus("indicators[a].actual");
    await user.keyboard("{F8}");
    expect(here()).toBe("indicators[a].likelihood#CERTAIN");
    await user.keyboard("{F8}");
    expect(here()).toBe("indicators[b].explanation");
    await user.keyboard("{F8}");
    expect(here()).toBe("indicators[a].likelihood#CERTAIN");
  });

  test("an empty cell that blocks says 必填", () => {
    show({ findings: [{ code: "C5", severity: "BLOCK", path: "indicators[b].explanation", params: {} }] });
    expect(place("indicators[b].explanation").textContent).toContain("必填");
  });

  test("a conflict shows both values and lets one choose", async () => {
    const onChoose = jest.fn();
    const { user } = show({ saving: { "indicators[a].actual": { status: "CONFLICT", was: "1", mine: "9870", theirs: "92", by: "李" } }, onChoose });
    expect(place("indicators[a].actual").textContent).toContain("9,870 ↔ 92");
    await user.click(place("indicators[a].actual"));
    await user.click(screen.getByRole("button", { name: "用李的 92" }));
    expect(onChoose).toHaveBeenCalledWith("indicators[a].actual", "THEIRS");
  });

  test("X chooses a cell for return", async () => {
    const onSelect = jest.fn();
    const { user } = show({ editable: undefined, onSelect });
    focus("indicators[a].actual");
    await user.keyboard("x");
    expect(onSelect).toHaveBeenCalledWith("indicators[a].actual");
  });

  test("shows old and new beside each other, and folds what did not change", async () => {
    const before = withCell(aMonitoringForm(), "indicators[a].actual", "9000");
    const { user } = show({ editable: undefined, before, onlyChanges: true });
    expect(place("indicators[a].actual").querySelector("del")?.textContent).toBe("9,000");
    expect(place("indicators[a].actual").querySelector("ins")?.textContent).toBe("9,870");
    expect(place("indicators[b].actual")).toBeNull();
    await user.click(screen.getAllByRole("button", { name: "展开" }).at(-1)!);
    expect(place("indicators[b].actual")).toBeTruthy();
  });

  test("tells the page which cell has the focus", async () => {
    const onFocusCell = jest.fn();
    const { user } = show({ onFocusCell });
    await user.click(place("indicators[a].causes#FUNDING"));
    expect(onFocusCell).toHaveBeenLastCalledWith("indicators[a].causes");
  });

  test("what is typed when the page goes away is committed", async () => {
    const { user, onCommit } = show();
    focus("indicators[b].explanation");
    await user.keyboard("雨季停工");
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(onCommit).toHaveBeenCalledWith("indicators[b].explanation", "雨季停工", null);
  });
});
