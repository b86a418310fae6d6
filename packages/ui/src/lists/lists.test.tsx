import { expect, jest, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { LocaleProvider } from "../i18n/locale";
import { DataTable } from "./data-table";
import { pagesAround } from "./pager";
import { pageVariables, useUrlState } from "./url-state";

test.each([
  [1, 1, [1]], [1, 5, [1, 2, 3, 4, 5]], [1, 6, [1, 2, 3, null, 6]], [3, 5, [1, 2, 3, 4, 5]], [2, 62, [1, 2, 3, 4, null, 62]], [30, 62, [1, null, 28, 29, 30, 31, 32, null, 62]],
])("around page %d of %d stand %j", (page, last, expected) => {
  expect(pagesAround(page, last)).toEqual(expected);
});

test.each([["1", 0], ["3", 40], ["", 0], ["-2", 0], ["x", 0], ["2.9", 20]])("page %j begins at row %d", (page, offset) => {
  expect(pageVariables(page, 20)).toEqual({ limit: 20, offset });
});

function Filters() {
  const [state, set] = useUrlState({ search: "", colour: "ALL", page: "1" });
  return (
    <>
      <output>{JSON.stringify(state)}</output>
      <output>{useLocation().search}</output>
      <button onClick={() => set({ colour: "RED" })}>red</button>
      <button onClick={() => set({ colour: "ALL" })}>all</button>
    </>
  );
}

test("filters live in the URL; a default leaves it, and any change goes back to the first page", async () => {
  render(<MemoryRouter initialEntries={["/list?page=3&other=kept"]}><Filters /></MemoryRouter>);
  const user = userEvent.setup();
  expect(screen.getByText('{"search":"","colour":"ALL","page":"3"}')).toBeTruthy();
  await user.click(screen.getByText("red"));
  expect(screen.getByText("?other=kept&colour=RED")).toBeTruthy();
  await user.click(screen.getByText("all"));
  expect(screen.getByText("?other=kept")).toBeTruthy();
});

test("a table sorts by its heads, links its rows, and says why it is empty", async () => {
  const onSort = jest.fn();
  const columns = [{ key: "name", title: "项目", sort: "NAME", cell: (row: { id: string }) => row.id, to: (row: { id: string }) => `/p/${row.id}` }];
  const table = (rows: { id: string }[]) => (
    <LocaleProvider initial="zh"><MemoryRouter>
      <DataTable rows={rows} columns={columns} rowKey={({ id }) => id} caption="项目" sorted={{ by: "NAME", order: "ASC" }} onSort={onSort} empty="还没有项目" />
    </MemoryRouter></LocaleProvider>
  );
  const { rerender } = render(table([{ id: "a" }]));
  expect(screen.getByRole("link", { name: "a" }).getAttribute("href")).toBe("/p/a");
  expect(screen.getByRole("columnheader").getAttribute("aria-sort")).toBe("ascending");
  await userEvent.click(screen.getByRole("button", { name: /项目/ }));
  expect(onSort).toHaveBeenCalledWith("NAME", "DESC");
  rerender(table([]));
  expect(screen.getByText("还没有项目")).toBeTruthy();
});
