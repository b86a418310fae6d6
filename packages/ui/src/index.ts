export { COLOUR } from "./theme/tokens";
export { theme } from "./theme/theme";
export { LocaleProvider, dictionary, fill, useLocale, type Locale, type Text } from "./i18n/locale";
export { mount } from "./mount";

export { createCache, createClient, isUnauthenticated } from "./session/client";
export { NowProvider, useNow } from "./session/now";
export { SessionProvider } from "./session/session";
export { SessionContext, useSession, type Appointment, type Session, type SignInOutcome, type Viewer } from "./session/session-context";
export { createSessionWatch, type SessionWatch } from "./session/session-watch";
export { SignInAgain } from "./session/sign-in-again";
export { SignInPage } from "./session/sign-in-page";

export { AppShell, type Section } from "./shell/app-shell";
export { APP_PATHS, APP_WORDS, LocaleSwitch, Logo } from "./shell/brand";
export { Menu } from "./shell/menu";

export { Card, CountTabs, KeyValue, ProgressBar } from "./show/card";
export { DateTimeText, Due } from "./show/date-time";
export { Diff } from "./show/diff";
export { Money, PointsText, Rate } from "./show/figures";
export { FindingList, inOrder } from "./show/finding-list";
export { Icon, type IconName } from "./show/icon";
export { Empty, Loaded, useFailureWords } from "./show/loaded";
export { problemWords, useProblemWords, type Problem } from "./show/problem-words";
export { ReasonedButton, type Allowance } from "./show/reasoned-button";
export { SeverityTag, Signal, SignalMark, severityWord, shapeOf } from "./show/signal";
export { StateTag, Tag } from "./show/state-tag";
export { Steps, type Step } from "./show/steps";
export { clockText, dayText, lateness, longText, minuteText, shanghai } from "./show/time";

export { DataTable, type Column, type SortOrder } from "./lists/data-table";
export { Pager, pagesAround } from "./lists/pager";
export { pageVariables, useUrlState } from "./lists/url-state";

export { HotkeyProvider, KeysFooter, useHotkeys, type Hotkey } from "./keys/hotkeys";

export { CellQueue, type CellToSave, type QueueSummary, type Send, type SendOutcome } from "./saving/cell-queue";
export { CellQueueProvider, CellSavingProvider, useCellQueue } from "./saving/cell-saving-provider";
export { isUnsaved, type CellSaving, type CellStates, type CellStatus, type FilingCells } from "./saving/cell-states";
export { SaveLine } from "./saving/save-line";
export { overlaid, useCellSaving, useSavingSummary, type CellSavingOfFiling } from "./saving/use-cell-saving";

export type { Pin } from "./form/form-context";
export { OfficialForm, type OfficialFormHandle, type OfficialFormProps } from "./form/official-form";
export { PrintedForm } from "./form/printed-form";
export type { EditRights } from "./form/use-scene";
