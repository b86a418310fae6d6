import { ApolloProvider } from "@apollo/client/react";
import { expect, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LocaleProvider } from "../i18n/locale";
import { createClient } from "../session/client";
import { EvidenceLinks } from "./evidence-links";

const file = (id: string, name: string, object = "FILING") => ({ __typename: "Attachment", id, object, objectId: "f1", path: null, name, bytes: 2_000, mime: "application/pdf", inline: true, scan: "CLEAN", who: "尹俊杰", organisation: "水利局本级", createdAt: "2026-10-12T01:00:00Z" });
const link = (id: string, given: ReturnType<typeof file>, removable = true) => ({ __typename: "EvidenceLink", id, path: null, who: "宋金凤", organisation: "农业股", createdAt: "2026-10-13T01:00:00Z", removable, file: given });

/** A finding's links against a server that knows these files, and answers the act with `refusal` where there is one. */
function show({ links = [] as object[], mayLink = true, nodes = [file("a1", "验收单.pdf"), file("a2", "合同.pdf")] as object[], refusal = undefined as object | undefined } = {}) {
  const sent: { operation: string; input: Record<string, unknown> }[] = [];
  const fetch = async (_: unknown, init?: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: { input?: Record<string, unknown> } };
    if (variables.input) sent.push({ operation: operationName, input: variables.input });
    if (operationName === "LinkEvidence" && !refusal) links.push(link("l9", file("a1", "验收单.pdf")));
    if (operationName === "UnlinkEvidence") links.length = 0;
    const data = {
      EvidenceLinks: { evidenceLinks: links }, LinkableEvidence: { linkableEvidence: { __typename: "LinkableEvidence", mayLink, nodes } },
      LinkEvidence: { linkEvidence: refusal ?? { __typename: "EvidenceLinked", link: { __typename: "EvidenceLink", id: "l9" } } }, UnlinkEvidence: { unlinkEvidence: { __typename: "EvidenceUnlinked", id: "l1" } },
    }[operationName];
    return { ok: true, status: 200, headers: new Map([["content-type", "application/json"]]), text: async () => JSON.stringify({ data }) };
  };
  const client = createClient({ onSignedOut: () => undefined, uri: "http://localhost/graphql", fetch: fetch as unknown as typeof globalThis.fetch });
  render(<LocaleProvider initial="zh"><ApolloProvider client={client}><EvidenceLinks object="FINDING" id="n1" /></ApolloProvider></LocaleProvider>);
  return { sent, user: userEvent.setup() };
}

test("a file is found by its name, named as proof, and then stands among the links", async () => {
  const { sent, user } = show();
  await user.click(screen.getByRole("button", { name: "引用已有文件" }));
  await user.type(await screen.findByLabelText("找文件"), "验收");
  expect(screen.queryByRole("button", { name: "引用 合同.pdf" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "引用 验收单.pdf" }));
  expect(await screen.findByRole("link", { name: "打开 验收单.pdf" })).toBeTruthy();
  expect(sent).toEqual([{ operation: "LinkEvidence", input: { attachmentId: "a1", object: "FINDING", id: "n1", path: null } }]);
});

test("a refusal is told in words and the chooser stays open", async () => {
  const { user } = show({ refusal: { __typename: "Invalid", code: "EVIDENCE_OF_ANOTHER", params: {}, path: "attachmentId" } });
  await user.click(screen.getByRole("button", { name: "引用已有文件" }));
  await user.click(await screen.findByRole("button", { name: "引用 合同.pdf" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/不属于这个项目或部门/);
  expect(screen.getByRole("button", { name: "引用 合同.pdf" })).toBeTruthy();
});

test("only one's own side takes a link back; who may not link is told so", async () => {
  const { sent, user } = show({ links: [link("l1", file("a1", "验收单.pdf"))] });
  await user.click(await screen.findByRole("button", { name: "取消引用 验收单.pdf" }));
  expect(sent).toEqual([{ operation: "UnlinkEvidence", input: { id: "l1" } }]);

  const { user: reader } = show({ links: [link("l2", file("a2", "合同.pdf"), false)], mayLink: false });
  await screen.findByRole("link", { name: "打开 合同.pdf" });
  expect(screen.queryByRole("button", { name: "取消引用 合同.pdf" })).toBeNull();
  await reader.click(screen.getAllByRole("button", { name: "引用已有文件" }).at(-1)!);
  expect(await screen.findByText("您只能查看引用，不能添加。")).toBeTruthy();
});
