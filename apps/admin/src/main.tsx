import "@jianxiao/ui/style.css";
import "./screens.css";
import { mount } from "@jianxiao/ui";
import { App } from "./app";

mount({ app: "ADMIN", basename: "/admin", screens: <App /> });
