import { describe, expect, jest, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LocaleProvider } from "../i18n/locale";
import { HotkeyProvider, matches, useHotkeys, type Hotkey } from "./hotkeys";

const press = (key: string, held: Partial<Record<"ctrlKey" | "altKey" | "shiftKey" | "metaKey", boolean>> = {}) => ({ key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held });

describe("a key", () => {
  test.each([
    ["j", {}, "J", true], ["J", { shiftKey: true }, "J", true], ["j", { ctrlKey: true }, "J", false], ["k", { ctrlKey: true }, "Ctrl K", true],
    ["k", { metaKey: true }, "Ctrl K", true], ["k", {}, "Ctrl K", false], ["F8", {}, "F8", true], ["F8", { shiftKey: true }, "F8", false],
    ["F8", { shiftKey: true }, "Shift F8", true], ["ArrowDown", { altKey: true }, "Alt ArrowDown", true],
  ] as const)("%s %j is %s: %s", (key, held, name, expected) => {
    expect(matches(press(key, held), name)).toBe(expected);
  });
});

function Screen({ hotkeys }: { hotkeys: Hotkey[] }) {
  useHotkeys(hotkeys);
  return <input aria-label="text" />;
}

function show(hotkeys: Hotkey[]) {
  render(<LocaleProvider initial="zh"><HotkeyProvider><Screen hotkeys={hotkeys} /></HotkeyProvider></LocaleProvider>);
  return userEvent.setup();
}

test("letters act outside inputs only, function keys everywhere", async () => {
  const next = jest.fn();
  const problem = jest.fn();
  const user = show([{ keys: "J", label: "下一条", run: next }, { keys: "F8", label: "下一问题", run: problem }]);
  await user.keyboard("j");
  await user.click(screen.getByLabelText("text"));
  await user.keyboard("j{F8}");
  expect(next).toHaveBeenCalledTimes(1);
  expect(problem).toHaveBeenCalledTimes(1);
  expect(screen.getByLabelText<HTMLInputElement>("text").value).toBe("j");
});

test("? lists every key, the hidden ones too", async () => {
  const user = show([{ keys: "J", label: "下一条", run: () => undefined }, { keys: "Z", label: "撤销", run: () => undefined, hidden: true }]);
  await user.keyboard("?");
  expect(await screen.findByText("撤销")).toBeTruthy();
});
