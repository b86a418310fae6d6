import { expect, jest, test } from "@jest/globals";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { LocaleProvider } from "../i18n/locale";
import { CellQueue, type Send } from "./cell-queue";
import { CellQueueProvider } from "./cell-saving-provider";
import { useCarefulSignOut } from "./sign-out";

const NO_DRAFTS = { all: () => [], keep: () => undefined, forget: () => undefined };

function Leave({ signOut }: { signOut: () => Promise<void> }) {
  const { leave, dialog } = useCarefulSignOut(signOut);
  return <><button type="button" onClick={leave}>退出登录</button>{dialog}</>;
}

function shown(send: Send) {
  const queue = new CellQueue({ send, drafts: NO_DRAFTS });
  const signOut = jest.fn(() => Promise.resolve());
  render(<LocaleProvider><CellQueueProvider value={queue}><Leave signOut={signOut} /></CellQueueProvider></LocaleProvider>);
  queue.edit("f", "indicators[a].actual", null, "12");
  fireEvent.click(screen.getByRole("button", { name: "退出登录" }));
  return { queue, signOut };
}

test("what is on its way is saved first, and nobody is asked", async () => {
  const { signOut } = shown((_id, cells) => Promise.resolve({ kind: "ANSWERED", cells: cells.map(({ path, now }) => ({ path, outcome: "SAVED", value: now, by: null, reason: null })) }));
  await waitFor(() => expect(signOut).toHaveBeenCalledTimes(1));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("what cannot be saved is asked about, because signing out clears it; staying keeps it", async () => {
  const { queue, signOut } = shown(() => Promise.resolve({ kind: "UNREACHED" }));
  await screen.findByRole("dialog", { name: "还有 1 格没有存进去" });
  fireEvent.click(screen.getByRole("button", { name: "先不退出" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect([signOut.mock.calls.length, queue.summary().local]).toEqual([0, 1]);
  fireEvent.click(screen.getByRole("button", { name: "退出登录" }));
  fireEvent.click(await screen.findByRole("button", { name: "不要了，退出" }));
  expect(signOut).toHaveBeenCalledTimes(1);
  queue.close();
});
