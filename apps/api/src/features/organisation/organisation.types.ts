import { ObjectType } from "type-graphql";
import { PageOf } from "../../graphql/page.js";
import { Department } from "./organisation.entities.js";

@ObjectType()
export class DepartmentPage extends PageOf(Department) {}
