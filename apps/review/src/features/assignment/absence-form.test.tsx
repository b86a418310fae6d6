import { expect, test } from "@jest/globals";
import { LocaleProvider, NowProvider, SessionContext, type Session } from "@jianxiao/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Absences, AbsenceForm } from "./absence-form";
import type { Assignments } from "./loads";

const reviewer = (id: string, name: string, officeId: string): Assignments["reviewers"][number] => ({ __typename: "Reviewer", id, name, officeId, office: officeId, awayUntil: null, deputy: null });
const REVIEWERS = [reviewer("p1", "宋金凤", "农业股"), reviewer("p2", "叶长青", "农业股"), reviewer("p3", "孔雨桐", "绩效股")];

function show(forAll: boolean, appointmentId: string) {
  const entered: unknown[] = [];
  const session = { viewer: { accountId: "a", appointment: { id: appointmentId } } } as unknown as Session;
  render(<LocaleProvider initial="zh"><SessionContext value={session}><AbsenceForm reviewers={REVIEWERS} today="2026-10-15" forAll={forAll} onEnter={(absence) => entered.push(absence)} /></SessionContext></LocaleProvider>);
  return { entered, user: userEvent.setup() };
}

test("a reviewer enters their own absence with a deputy of their own office, and nobody else's", async () => {
  const { entered, user } = show(false, "p1");
  expect(screen.getByText("宋金凤（我）不在")).toBeTruthy();
  expect(screen.queryByLabelText("谁不在")).toBeNull();
  expect(screen.queryByRole("option", { name: "孔雨桐（绩效股）" })).toBeNull();
  await user.selectOptions(screen.getByLabelText("谁代理"), "叶长青（农业股）");
  await user.click(screen.getByRole("button", { name: "登记" }));
  expect(entered).toEqual([{ absentId: "p1", deputyId: "p2", from: "2026-10-15", until: "2026-10-15" }]);
});

test("the performance office says whose absence it is; a deputy comes from the same office", async () => {
  const { entered, user } = show(true, "p3");
  expect((screen.getByRole("button", { name: "登记" }) as HTMLButtonElement).disabled).toBe(true);
  await user.selectOptions(screen.getByLabelText("谁不在"), "宋金凤（农业股）");
  await user.selectOptions(screen.getByLabelText("谁代理"), "叶长青（农业股）");
  await user.click(screen.getByRole("button", { name: "登记" }));
  expect(entered).toMatchObject([{ absentId: "p1", deputyId: "p2" }]);
});

test("an absence one may end has a way back, another's has none", async () => {
  const ended: string[] = [];
  const absence = (id: string, mayEnd: boolean): Assignments["absences"][number] => ({ __typename: "ReviewerAbsence", id, absent: id, deputy: "叶长青", from: "2026-10-15", until: "2026-10-20", mayEnd });
  render(<LocaleProvider initial="zh"><NowProvider serverNow={undefined}><Absences absences={[absence("own", true), absence("other", false)]} onEnd={(id) => ended.push(id)} /></NowProvider></LocaleProvider>);
  await userEvent.setup().click(screen.getByRole("button", { name: "已回来" }));
  expect([screen.getAllByRole("listitem").length, ended]).toEqual([2, ["own"]]);
});
