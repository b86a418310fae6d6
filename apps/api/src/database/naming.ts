import { createHash } from "node:crypto";
import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from "typeorm";

const LONGEST = 60;

/** Readable names, the same from entities and migrations: an error then says which rule was broken. */
export class Naming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return named("fk", this.getTableName(table), [...columns].sort());
  }

  override indexName(table: Table | string, columns: string[]): string {
    return named("ix", this.getTableName(table), [...columns].sort());
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return named("uq", this.getTableName(table), [...columns].sort());
  }

  override checkConstraintName(table: Table | string, expression: string): string {
    const [, column = "row"] = /`(\w+)`/.exec(expression) ?? [];
    return named("ck", this.getTableName(table), [column]);
  }
}

function named(prefix: string, table: string, columns: string[]): string {
  const whole = [prefix, table, ...columns].join("_");
  if (whole.length <= LONGEST) return whole;
  return `${whole.slice(0, LONGEST - 9)}_${createHash("sha256").update(whole).digest("hex").slice(0, 8)}`;
}
