import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { indicatorLibraryRule, type IndicatorLibrary } from "@jianxiao/domain";
import { createClient, LocaleProvider } from "@jianxiao/ui";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { LibraryEditor } from "./library-editor";
import { SettingVersions } from "./setting-versions";

type Answers = Readonly<Record<string, (variables: Record<string, unknown>) => unknown>>;

/** Shows something to somebody whose server gives these answers. */
function show(what: ReactNode, answers: Answers) {
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: Record<string, unknown> };
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data: answers[operationName]?.(variables) }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><MemoryRouter>{what}</MemoryRouter></ApolloProvider></LocaleProvider>);
}

function Library({ onChange }: { onChange: (body: IndicatorLibrary) => void }) {
  const [body, setBody] = useState<IndicatorLibrary>(indicatorLibraryRule.default);
  return <LibraryEditor body={body} editable onChange={(next) => { setBody(next); onChange(next); }} />;
}

const USE = {
  LibraryUse: () => ({
    libraryUse: [{ __typename: "LibraryUse", key: "std-001", projects: 12 }],
    libraryCandidates: [{ __typename: "LibraryCandidate", level1: "OUTPUT", level2: "QUANTITY", name: "接待来访", nature: "POSITIVE", unit: "人次", projects: 14 }],
  }),
};

test("an entry is added, says what it lacks, and is taken away again; one that projects use can only be retired", async () => {
  const user = userEvent.setup();
  const bodies: IndicatorLibrary[] = [];
  show(<Library onChange={(body) => bodies.push(body)} />, USE);
  const all = indicatorLibraryRule.default.indicators.length;
  await user.click(screen.getByRole("button", { name: "新增指标" }));
  expect(screen.getByText("待改：指标名称")).toBeTruthy();
  await user.type(screen.getByLabelText("指标名称"), "验收合格率");
  await user.selectOptions(screen.getByLabelText("分类"), "OUTPUT QUALITY");
  expect(screen.getAllByText("待改：指标名称")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "从库中删除" }));
  expect(bodies.at(-1)?.indicators).toHaveLength(all);

  await screen.findByText("12 个项目在用");
  await user.click(screen.getByRole("button", { name: "验收合格率" }));
  expect(screen.queryByRole("button", { name: "从库中删除" })).toBeNull();
  await user.click(screen.getByLabelText(/停用/));
  expect(bodies.at(-1)?.indicators[0]).toMatchObject({ key: "std-001", retired: true });
});

test("what goals already use is taken up with its unit, and offered no more", async () => {
  const user = userEvent.setup();
  const bodies: IndicatorLibrary[] = [];
  show(<Library onChange={(body) => bodies.push(body)} />, USE);
  await user.click(await screen.findByRole("button", { name: "收入“接待来访”" }));
  expect(bodies.at(-1)?.indicators[0]).toMatchObject({ name: "接待来访", unit: "人次", source: "本区 14 个项目的已批复目标" });
  expect(screen.queryByRole("button", { name: "收入“接待来访”" })).toBeNull();
});

test("versions tell in words who changed what, and older ones follow", async () => {
  const user = userEvent.setup();
  const version = (no: number, changes: object[]) => ({ __typename: "SettingVersion", version: no, who: "胡亚楠", at: "2026-11-26T01:00:00Z", changed: changes.length, changes: changes.map((change) => ({ __typename: "SettingChange", ...change })) });
  const asked: unknown[] = [];
  show(<SettingVersions kind="CHECK_PACK" version={11} />, {
    SettingVersions: ({ before }) => {
      asked.push(before);
      return { settingVersions: before === null ? [version(11, [{ path: ["checks", "C16", "severity"], from: "WARN", to: "BLOCK" }]), ...Array.from({ length: 9 }, (_, at) => version(10 - at, []))] : [version(1, [])] };
    },
  });
  expect(asked).toEqual([]);
  await user.click(screen.getByRole("button", { name: "历次版本" }));
  const line = (await screen.findByText("检查 / C16 可能性与执行进度相符 / 级别")).closest("li")!;
  expect([within(line).getByText("警告").tagName, within(line).getByText("阻断").tagName]).toEqual(["DEL", "INS"]);
  await user.click(screen.getByRole("button", { name: "更早的版本" }));
  expect(await screen.findByText("第 1 版")).toBeTruthy();
  expect(asked).toEqual([null, 2]);
});
