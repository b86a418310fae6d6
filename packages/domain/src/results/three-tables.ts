import type { Actor, Reason } from "../filing/actor.js";
import type { FilingStanding } from "../filing/standing.js";
import { type Relation, unrelated } from "../filing/who.js";
import type { Role } from "../people/roles.js";

/** What every noun of the results knows of its place. `unitId` is null where a whole department is meant. */
export type Placed = { state: string; departmentId: string; unitId: string | null; departmentOfficeIds: readonly string[] };

export type Condition<Standing> = (standing: Standing, actor: Actor) => Reason | null;

/** The whole law of one noun: which moves exist, who makes them, what must hold. `illegal` is the code that says a move does not exist from a state. */
export type Tables<State extends string, Action extends string, Standing extends Placed & { state: State }> = {
  moves: Readonly<Record<State, Partial<Record<Action, State>>>>;
  who: Readonly<Record<Action, Partial<Record<Role, Relation>>>>;
  conditions: Readonly<Record<Action, readonly Condition<Standing>[]>>;
  illegal: string;
};

export type Allowance<Action extends string> = { action: Action; allowed: boolean; reasons: Reason[] };

/** Whether this person may make this move now, with every reason against it: who, state, conditions. */
export function allowance<State extends string, Action extends string, Standing extends Placed & { state: State }>(
  tables: Tables<State, Action, Standing>,
  actor: Actor,
  standing: Standing,
  action: Action,
): Allowance<Action> {
  const legal = nextState(tables, standing.state, action) !== undefined;
  const whether = legal ? tables.conditions[action].map((condition) => condition(standing, actor)) : [{ code: tables.illegal, params: { state: standing.state, action } }];
  const reasons = [whoMayNot(tables.who[action], actor, standing), ...whether].filter((against) => against !== null);
  return { action, allowed: reasons.length === 0, reasons };
}

/** The moves this person's role makes on the noun, each allowed or with its reasons. Moves of other roles are not listed. */
export function allowancesOf<State extends string, Action extends string, Standing extends Placed & { state: State }>(
  tables: Tables<State, Action, Standing>,
  actor: Actor,
  standing: Standing,
): Allowance<Action>[] {
  return (Object.keys(tables.who) as Action[]).filter((action) => tables.who[action][actor.role] !== undefined).map((action) => allowance(tables, actor, standing, action));
}

/** The state `action` leads to, or undefined when the move is illegal. */
export function nextState<State extends string, Action extends string>(tables: { moves: Readonly<Record<State, Partial<Record<Action, State>>>> }, from: State, action: Action): State | undefined {
  return tables.moves[from][action];
}

function whoMayNot(who: Partial<Record<Role, Relation>>, actor: Actor, standing: Placed): Reason | null {
  const relation = who[actor.role];
  if (relation === undefined) return { code: "WRONG_ROLE", params: { role: Object.keys(who)[0] ?? "" } };
  const place: Pick<FilingStanding, "unitId" | "departmentId" | "departmentOfficeIds"> = { ...standing, unitId: standing.unitId ?? "", departmentOfficeIds: [...standing.departmentOfficeIds] };
  return unrelated(actor, place, relation);
}
