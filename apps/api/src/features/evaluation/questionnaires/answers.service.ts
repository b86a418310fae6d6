import { chinaDate, QUESTIONNAIRE_LIMITS, readAnswers, takesAnswers } from "@jianxiao/domain";
import { createHash } from "node:crypto";
import { isDuplicate } from "../../../database/faults.js";
import type { Reading, UnitOfWork } from "../../../database/unit-of-work.js";
import { Engagement } from "../commission/engagement.entity.js";
import { EvaluationTask } from "../work/task.entity.js";
import { Questionnaire, QuestionnaireAnswer } from "./questionnaire.entity.js";

/** What a stranger is shown of a questionnaire. */
export type Asked = Pick<Questionnaire, "title" | "intro" | "questions" | "until"> & { readonly firmName: string; readonly commissionerName: string };
export type Received = "RECEIVED" | "GONE" | { readonly faults: readonly string[] };

/** The public side: who has the address may answer once, without a name, while the questionnaire is open. Nothing else is reached from here. */
export class AnswersService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The questionnaire as asked, and whether this browser has answered; undefined where there is none to answer. */
  asked(token: string, mark: string | undefined): Promise<{ asked: Asked; answered: boolean } | undefined> {
    return this.unitOfWork.systemRead("questionnaire", async (reading) => {
      const found = await open(reading, token);
      if (!found) return undefined;
      const { questionnaire: { id, title, intro, questions, until }, task: { firmName, commissionerName } } = found;
      const answered = mark !== undefined && (await reading.rows(QuestionnaireAnswer).count({ questionnaireId: id, mark: digest(id, mark) })) > 0;
      return { asked: { title, intro, questions, until, firmName, commissionerName }, answered };
    });
  }

  /** Takes one answer. From a browser that has answered, the first one stands and the second is thanked for as well. */
  async receive(token: string, mark: string, given: (key: string) => readonly string[]): Promise<Received> {
    try {
      return await this.unitOfWork.system("questionnaire", async ({ rows, now, audit }) => {
        const found = await open({ rows, now }, token);
        if (!found || (await rows(QuestionnaireAnswer).count({ questionnaireId: found.questionnaire.id })) >= QUESTIONNAIRE_LIMITS.answers) return "GONE";
        const { id, districtId, departmentId, unitId, projectId, questions } = found.questionnaire;
        const { answers, faults } = readAnswers(questions, given);
        if (faults.length > 0) return { faults };
        if ((await rows(QuestionnaireAnswer).count({ questionnaireId: id, mark: digest(id, mark) })) > 0) return "RECEIVED";
        await rows(QuestionnaireAnswer).add({ districtId, departmentId, unitId, projectId, questionnaireId: id, mark: digest(id, mark), answers });
        await audit("RECEIVE_ANSWER", { object: "questionnaire", objectId: id, of: found.questionnaire });
        return "RECEIVED";
      });
    } catch (error) {
      if (isDuplicate(error, "questionnaire_answer", "mark")) return "RECEIVED";
      throw error;
    }
  }
}

/** Three statements: the questionnaire, and the engagement it stands and ends with. */
async function open({ rows, now }: Reading, token: string): Promise<{ questionnaire: Questionnaire; task: EvaluationTask } | undefined> {
  const [questionnaire] = await rows(Questionnaire).findMany({ token });
  const task = questionnaire && (await rows(EvaluationTask).find(questionnaire.taskId));
  const engagement = task && (await rows(Engagement).find(task.engagementId));
  if (!engagement) return undefined;
  const today = chinaDate(now);
  const engaged = engagement.state === "ACTIVE" && engagement.from <= today && today <= engagement.until;
  const { state, until } = questionnaire;
  return takesAnswers({ state, until, engaged }, now) ? { questionnaire, task } : undefined;
}

/** A mark means nothing outside its questionnaire: two of them cannot be laid side by side. */
function digest(questionnaireId: string, mark: string): string {
  return createHash("sha256").update(`${questionnaireId}:${mark}`).digest("hex");
}
