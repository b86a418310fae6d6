import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { fen } from "@jianxiao/domain";
import { describe, expect, jest, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { LocaleProvider } from "../i18n/locale";
import { Money, Rate } from "./figures";
import { inOrder } from "./finding-list";
import { Loaded } from "./loaded";
import { problemWords } from "./problem-words";
import { ReasonedButton } from "./reasoned-button";

const show = (element: ReactElement) => render(<LocaleProvider initial="zh">{element}</LocaleProvider>);

describe("money", () => {
  test("shows 万元, exact 元 on hover, and a mark only when rounded", () => {
    const { container, rerender } = show(<Money fen={fen(1_159_440_000)} />);
    expect(container.textContent).toBe("1,159.44");
    expect(container.querySelector("[title]")?.getAttribute("title")).toContain("11,594,400.00");
    rerender(<LocaleProvider initial="zh"><Money fen={fen(1_159_440_001)} /></LocaleProvider>);
    expect(container.textContent).toBe("1,159.44≈");
  });

  test("that isn't known is a dash, and so is a rate without a budget; nought is a figure", () => {
    const { container } = show(<><Money fen={null} /> <Rate bp={null} /> <Money fen={fen(0)} /></>);
    expect(container.textContent).toBe("— — 0.00");
  });
});

describe("a refused button", () => {
  test("stays reachable, says why, and does nothing", async () => {
    const onClick = jest.fn();
    show(<ReasonedButton allowance={{ allowed: false, reasons: [{ code: "DEADLINE_PASSED", params: {} }] }} onClick={onClick}>送签</ReasonedButton>);
    const button = screen.getByRole("button", { name: "送签" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(screen.getByRole("status").textContent).toContain("截止");
  });
});

test("several reasons are told as sentences one after another, each once", () => {
  const closed = { code: "CYCLE_CLOSED", params: {} };
  const allowance = { allowed: false, reasons: [closed, { code: "REVIEW_STARTED", params: {} }, closed] };
  show(<ReasonedButton allowance={allowance} onClick={() => undefined} spell>撤回</ReasonedButton>);
  const told = document.querySelector(".why")?.textContent ?? "";
  expect(told).toBe(`现在不能：${problemWords(closed, "zh")}${problemWords({ code: "REVIEW_STARTED", params: {} }, "zh")}`);
  expect(told).not.toMatch(/。[；;]/);
});

describe("what is loaded", () => {
  const face = (result: { data?: string; error?: Error }) => (
    <LocaleProvider initial="zh"><Loaded result={{ ...result, refetch: async () => undefined }}>{(data) => <p>{data}</p>}</Loaded></LocaleProvider>
  );

  test("stays on screen, marked as old, when it can't be refreshed", () => {
    const { rerender } = render(face({}));
    expect(screen.getByRole("status")).toBeTruthy();
    rerender(face({ data: "行" }));
    rerender(face({ error: new TypeError("Failed to fetch") }));
    expect(screen.getByText("行")).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("没能刷新");
  });

  test("says that there is a crowd, not that the network is gone, when it was sent away", () => {
    render(face({ error: new ServerError("busy", { response: { status: 503 } as Response, bodyText: "" }) }));
    expect(screen.getByRole("alert").textContent).toContain("系统繁忙");
    render(face({ error: new CombinedGraphQLErrors({ errors: [{ message: "locked", extensions: { code: "BUSY", reference: "AB12" } }] }) }));
    expect(screen.getAllByRole("alert").at(-1)?.textContent).toContain("系统繁忙");
  });

  test("offers to try again when there is nothing to show", () => {
    render(face({ error: new TypeError("Failed to fetch") }));
    expect(screen.getByRole("button", { name: "重试" })).toBeTruthy();
  });
});

test("findings stand worst first, otherwise in the order found", () => {
  const finding = (severity: "BLOCK" | "WARN" | "INFO", code: string) => ({ severity, code });
  expect(inOrder([finding("INFO", "a"), finding("WARN", "b"), finding("BLOCK", "c"), finding("WARN", "d")]).map(({ code }) => code)).toEqual(["c", "b", "d", "a"]);
});
