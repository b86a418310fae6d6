export { COLOUR } from "./theme/tokens";
export { theme } from "./theme/theme";
export { LocaleProvider, dictionary, fill, useLocale, type Locale, type Text } from "./i18n/locale";
export { mount } from "./mount";

export { createCache, createClient, isUnauthenticated } from "./session/client";
export { NowProvider, useNow } from "./session/now";
export { QrPicture } from "./session/qr-picture";
export { useAct } from "./session/use-act";
export { DownloadButton } from "./session/download-button";
export { useProof } from "./session/proof";
export { SessionProvider } from "./session/session";
export { SessionContext, useSession, type Appointment, type Session, type SignInOutcome, type Viewer } from "./session/session-context";
export { createSessionWatch, type SessionWatch } from "./session/session-watch";
export { SignInAgain } from "./session/sign-in-again";
export { SignInPage } from "./session/sign-in-page";

export { MyAccountPage } from "./account/my-account-page";
export { AppShell, type Page, type Section } from "./shell/app-shell";
export { APP_PATHS, APP_WORDS, LocaleSwitch, Logo } from "./shell/brand";
export { Menu } from "./shell/menu";

export { paymentCurve } from "./charts/payment-curve";
export { Card, CountTabs, KeyValue, ProgressBar } from "./show/card";
export { DateTimeText, Due } from "./show/date-time";
export { Diff } from "./show/diff";
export { Money, PointsText, Rate } from "./show/figures";
export { FindingList, inOrder, type ShownFinding } from "./show/finding-list";
export { Icon, type IconName } from "./show/icon";
export { Empty, Loaded, useFailureWords } from "./show/loaded";
export { problemWords, useProblemWords, useReasonWords, type Problem } from "./show/problem-words";
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
export { useHeartbeat, type PresentPerson } from "./saving/heartbeat";
export { keepTyping, leftTyping, useTyping } from "./saving/typing";
export { SaveLine } from "./saving/save-line";
export { overlaid, useCellSaving, useSavingSummary, type CellSavingOfFiling } from "./saving/use-cell-saving";

export { Attachments, useEvidenceCounts, type AttachmentsProps } from "./evidence/attachments";
export { EvidenceLinks } from "./evidence/evidence-links";
export { sizeText } from "./evidence/send-file";

export { QuestionsPage } from "./questions/questions-page";
export { ChangeLines, type RecordChange } from "./history/change-lines";
export { HistoryButton } from "./history/history-button";
export { Comments, type CommentsProps } from "./comments/comments";
export { commentPins, type Comment } from "./comments/threads";

export { Sheet, type SheetHandle, type SheetProps } from "./grid/sheet";
export type { Place as SheetPlace, Range as SheetRange, SheetCell, SheetColumn, SheetEdit, SheetRow } from "./grid/sheet-model";

export { openOfflineStore, wipeOffline, type OfflineStore } from "./offline/offline-store";
export { Chart } from "./charts/chart";
export { QuestionnaireResults, type AnsweredQuestion } from "./evaluation/questionnaire-results";
export { IssuedReports } from "./evaluation/issued-reports";
export { EvaluationPaper, pointsText, type EvaluationPaperReport } from "./evaluation/evaluation-paper";

export type { Pin } from "./form/form-context";
export { OfficialForm, type OfficialFormHandle, type OfficialFormProps } from "./form/official-form";
export { statusWord } from "./form/status-word";
export { PrintedForm } from "./form/printed-form";
export type { EditRights } from "./form/use-scene";

export { ProseView } from "./report/prose-view";
export { ReportPaper } from "./report/report-paper";
