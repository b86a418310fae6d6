import "@jianxiao/ui/style.css";
import { mount } from "@jianxiao/ui";
import { App } from "./app";

mount({ app: "ADMIN", basename: "/admin", screens: <App /> });
