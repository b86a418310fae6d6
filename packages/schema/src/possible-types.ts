/** Types behind each interface and union, for Apollo's cache. Written by codegen-possible-types.mjs. */
export const possibleTypes: Record<string, string[]> = {
  ChooseAppointmentResult: ["SignedIn", "NotFound"],
  JobResult: ["JobChanged", "NotFound", "NotAllowed", "Invalid"],
  MoveFilingResult: ["FilingMoved", "NotFound", "StaleVersion", "NotAllowed", "Invalid"],
  MovePackageResult: ["PackageMoved", "NotFound", "StaleVersion", "NotAllowed", "Invalid"],
  OpenCycleResult: ["CycleOpened", "NotFound", "NotAllowed", "Invalid"],
  Problem: ["NotFound", "StaleVersion", "NotAllowed", "Invalid", "SignInRefused"],
  SaveCellsResult: ["SavedCells", "NotFound", "Invalid"],
  SignInResult: ["SignedIn", "SignInRefused", "Invalid"],
};
