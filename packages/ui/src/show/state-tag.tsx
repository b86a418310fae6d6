import { term, type FilingState } from "@jianxiao/domain";
import type { CycleState, PackageState } from "../gql/graphql";
import { useLocale } from "../i18n/locale";
import { Icon, type IconName } from "./icon";

type Tone = "plain" | "blue" | "amber" | "green" | "violet";
type Look = { tone: Tone; icon?: IconName };

const FILING: Record<FilingState, Look> = {
  DRAFT: { tone: "plain", icon: "edit" },
  CONFIRMED: { tone: "blue", icon: "person" },
  PASSED: { tone: "blue", icon: "tick" },
  SUBMITTED: { tone: "blue", icon: "upload" },
  RETURNED: { tone: "amber", icon: "undo" },
  ACCEPTED: { tone: "green", icon: "tick" },
};

const PACKAGE: Record<PackageState, Look> = {
  FILLING: { tone: "plain", icon: "edit" },
  READY: { tone: "blue", icon: "tick" },
  SUBMITTED: { tone: "blue", icon: "upload" },
  RETURNED: { tone: "amber", icon: "undo" },
  ACCEPTED: { tone: "green", icon: "tick" },
};

const CYCLE: Record<CycleState, Look> = { OPEN: { tone: "blue" }, CLOSED: { tone: "plain", icon: "lock" } };

type Props =
  | { of?: "filing"; state: FilingState }
  | { of: "package"; state: PackageState }
  | { of: "cycle"; state: CycleState };

/** A state in the trade's word, with icon and tone. */
export function StateTag(props: Props) {
  const { locale } = useLocale();
  switch (props.of) {
    case "package":
      return <Tag {...PACKAGE[props.state]}>{term("PackageState", props.state, locale)}</Tag>;
    case "cycle":
      return <Tag {...CYCLE[props.state]}>{term("CycleState", props.state, locale)}</Tag>;
    case "filing":
    case undefined:
      return <Tag {...FILING[props.state]}>{term("FilingState", props.state, locale)}</Tag>;
  }
}

/** A quiet 20 px label with icon and word. */
export function Tag({ tone = "plain", icon, title, children }: { tone?: Tone; icon?: IconName; title?: string; children: React.ReactNode }) {
  return (
    <span className={`jx-tag jx-tone-${tone}`} title={title}>
      {icon && <Icon name={icon} size={12} />}
      <span>{children}</span>
    </span>
  );
}
