import { APPS, COLOURS, FILING_ACTIONS, FILING_KINDS, FILING_STATES, GRADES, INDICATOR_FRAMES, LEVEL1, LEVEL2, NATURES, ROLES, SEVERITIES } from "@jianxiao/domain";
import { registerEnumType } from "type-graphql";

/** Registers a list of codes as a GraphQL enum of the same names. */
export function enumOf<Code extends string>(name: string, codes: readonly Code[], description?: string): { readonly [Each in Code]: Each } {
  const codesByName = Object.fromEntries(codes.map((code) => [code, code])) as { readonly [Each in Code]: Each };
  registerEnumType(codesByName, { name, ...(description === undefined ? {} : { description }) });
  return codesByName;
}

export const RoleEnum = enumOf("Role", ROLES);
export const AppEnum = enumOf("App", APPS);
export const ColourEnum = enumOf("Colour", COLOURS);
export const GradeEnum = enumOf("Grade", GRADES);
export const SeverityEnum = enumOf("Severity", SEVERITIES);
export const FilingKindEnum = enumOf("FilingKind", FILING_KINDS);
export const FilingStateEnum = enumOf("FilingState", FILING_STATES);
export const FilingActionEnum = enumOf("FilingAction", FILING_ACTIONS);
export const SortDirectionEnum = enumOf("SortDirection", ["ASC", "DESC"] as const);
export const Level1Enum = enumOf("Level1", LEVEL1);
export const Level2Enum = enumOf("Level2", LEVEL2);
export const NatureEnum = enumOf("Nature", NATURES);
export const IndicatorFrameEnum = enumOf("IndicatorFrame", INDICATOR_FRAMES);
