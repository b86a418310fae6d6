import { ObjectType } from "type-graphql";
import { PageOf } from "../../graphql/page.js";
import { Department } from "./organisation.entity.js";

@ObjectType()
export class DepartmentPage extends PageOf(Department) {}
