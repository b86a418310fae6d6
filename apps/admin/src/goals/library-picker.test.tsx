import { expect, test } from "@jest/globals";
import { indicatorLibraryRule, type GoalDraft, type IndicatorDraft } from "@jianxiao/domain";
import { LocaleProvider } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { LibraryPicker } from "./library-picker";

function Goal({ frame, onTake }: { frame: GoalDraft["frame"]; onTake: (row: IndicatorDraft) => void }) {
  const [draft, setDraft] = useState<GoalDraft>({ frame, text: "", indicators: [] });
  const take = (row: IndicatorDraft) => {
    onTake(row);
    setDraft({ ...draft, indicators: [...draft.indicators, row] });
  };
  return <LocaleProvider initial="zh"><LibraryPicker library={indicatorLibraryRule.default} draft={draft} onTake={take} onClose={() => undefined} /></LocaleProvider>;
}

test("words find an indicator, which is taken once, with unit and target, where the goal's frame has it", async () => {
  const user = userEvent.setup();
  const rows: IndicatorDraft[] = [];
  render(<Goal frame="POST_2021" onTake={(row) => rows.push(row)} />);
  await user.type(screen.getByRole("searchbox"), "成本");
  await user.click(screen.getByRole("button", { name: "取用“项目总成本”" }));
  expect(rows).toMatchObject([{ level1: "COST", level2: "ECONOMIC_COST", name: "项目总成本", unit: "万元", lineageId: null, libraryKey: "std-005", librarySince: 0 }]);
  expect(screen.queryByRole("button", { name: "取用“项目总成本”" })).toBeNull();
  expect(screen.getByText("已取用")).toBeTruthy();
});

test("what is not there is said, with what to do", async () => {
  render(<Goal frame="PRE_2021" onTake={() => undefined} />);
  await userEvent.type(screen.getByRole("searchbox"), "没有这样的词");
  expect(screen.getByText(/换个词试试/)).toBeTruthy();
});
