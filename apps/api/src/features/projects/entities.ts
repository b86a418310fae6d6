import { GoalVersion, Indicator } from "./goal.entity.js";
import { Payment, PaymentImport } from "./payment.entity.js";
import { BudgetChange, BudgetLine, Project, ProjectYear } from "./project.entity.js";

export const projectEntities = [Project, ProjectYear, BudgetLine, BudgetChange, GoalVersion, Indicator, PaymentImport, Payment];
