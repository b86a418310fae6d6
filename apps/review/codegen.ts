import { clientCodegen } from "@jianxiao/schema/codegen";

export default clientCodegen();
