import { beforeAll } from "@jest/globals";
import type { Viewer } from "../access/viewer.js";
import { EvaluationTask, Firm, FirmPerson } from "../features/evaluation/index.js";
import { appoint } from "./people.js";
import { useMonitored, type Monitored } from "./monitored.js";
import type { Scenario } from "./scenario.js";

const PROBLEM = "__typename ... on NotAllowed { reasons { code params } } ... on Problem { code path }";
export type Outcome = { __typename: string; code?: string; path?: string | null; reasons?: { code: string; params: Record<string, unknown> }[] };

/** A firm with a team of four, engaged for one monitored project, each asked through the API as themselves. */
export class Evaluated {
  team!: Record<"lead" | "member" | "second" | "final", Viewer>;
  people!: Record<"lead" | "member" | "second" | "final", FirmPerson>;
  firm!: Firm;
  task!: EvaluationTask;
  engagementId!: string;

  constructor(
    readonly given: Scenario,
    readonly monitored: Monitored,
  ) {}

  async act(viewer: Viewer, name: string, type: string, input: unknown, fields = ""): Promise<Outcome & Record<string, never>> {
    const { data, errors } = await this.given.ask<Record<string, Outcome>>(viewer, `mutation ($input: ${type}!) { ${name}(input: $input) { ${PROBLEM} ${fields} } }`, { input });
    if (errors) throw errors[0];
    return data[name] as Outcome & Record<string, never>;
  }

  /** A firm in the library and its four people with accounts. */
  async library(services: object[] = []): Promise<void> {
    const { given } = this;
    const office = given.as.performanceOffice;
    await this.act(office, "saveFirm", "SaveFirmInput", { name: "中正咨询", registrationNo: "91419900MA0000001X", kind: "CONSULTING", blocked: false, creditRecord: "", services });
    const person = async (login: string, name: string) => {
      const viewer = login === "firm.lead" ? given.as.evaluator : await given.store(({ rows, now }) => appoint(rows, now, login, name, "EVALUATOR", { district: given.at.district }));
      await this.act(office, "addFirmPerson", "AddFirmPersonInput", { firmId: this.firm.id, name: viewer.accountName, title: "注册会计师", expert: false, appointmentId: viewer.appointmentId });
      return viewer;
    };
    [this.firm] = (await given.store(({ rows }) => rows(Firm).findMany({}))) as [Firm];
    this.team = { lead: await person("firm.lead", ""), member: await person("firm.member", "吴双"), second: await person("firm.second", "钱再复"), final: await person("firm.final", "李终") };
    const people = await given.store(({ rows }) => rows(FirmPerson).findMany({}));
    const of = (viewer: Viewer) => people.find(({ accountId }) => accountId === viewer.accountId) as FirmPerson;
    this.people = { lead: of(this.team.lead), member: of(this.team.member), second: of(this.team.second), final: of(this.team.final) };
  }

  engagement(projectId: string, changed: Record<string, unknown> = {}) {
    const { lead, member, second, final } = this.people;
    return {
      no: "云财绩委〔2026〕1号", firmId: this.firm.id, projectIds: [projectId], from: "2026-10-10", until: "2026-12-31", feeFen: 5_000_000, scope: "重点监控", key: "e1",
      team: [{ firmPersonId: lead.id, post: "LEAD" }, { firmPersonId: member.id, post: "MEMBER" }, { firmPersonId: second.id, post: "SECOND" }, { firmPersonId: final.id, post: "FINAL" }], ...changed,
    };
  }

  async engage(projectId: string): Promise<void> {
    const opened = await this.act(this.given.as.performanceOffice, "openEngagement", "OpenEngagementInput", this.engagement(projectId), "... on EngagementChanged { engagement { id } }");
    if (opened.__typename !== "EngagementChanged") throw new Error(JSON.stringify(opened));
    this.engagementId = (opened as unknown as { engagement: { id: string } }).engagement.id;
    [this.task] = (await this.given.store(({ rows }) => rows(EvaluationTask).findMany({ projectId }))) as [EvaluationTask];
  }

  async mine(viewer: Viewer) {
    const { data } = await this.given.ask<{ myEngagements: { member: { id: string; undertakingAt: string | null }; declarations: { id: string; projectName: string; answer: string | null; tie: string | null }[] }[] }>(
      viewer, "{ myEngagements { member { id undertakingAt } declarations { id projectName answer tie } } }",
    );
    return data.myEngagements;
  }

  /** Undertaking and declarations, as the person makes them. */
  async declare(viewer: Viewer, answer: "NO_TIE" | "TIE" = "NO_TIE", tie = ""): Promise<void> {
    const [engagement] = await this.mine(viewer);
    await this.act(viewer, "signUndertaking", "SignUndertakingInput", { memberId: engagement?.member.id, signature: viewer.accountName });
    for (const { id } of engagement?.declarations ?? []) await this.act(viewer, "declareTies", "DeclareTiesInput", { declarationId: id, answer, tie });
  }

  /** What the viewer sees of the task. */
  async seen<Data = Record<string, unknown>>(viewer: Viewer, fields = "id"): Promise<Data | null> {
    const { data, errors } = await this.given.ask<{ evaluationTask: Data | null }>(viewer, `query ($id: ID!) { evaluationTask(id: $id) { ${fields} } }`, { id: this.task.id });
    if (errors) throw errors[0];
    return data.evaluationTask;
  }
}

/** An open cycle over the ledger's projects with 疫苗接种 submitted, and a firm engaged for it when the test says so. */
export function useEvaluated(): Evaluated {
  const { given, monitored } = useMonitored();
  const evaluated = new Evaluated(given, monitored);
  beforeAll(async () => {
    await monitored.vaccinesIn("SUBMITTED");
    await evaluated.library();
  }, 60_000);
  return evaluated;
}
