import "@jianxiao/ui/style.css";
import "./review.css";
import { mount } from "@jianxiao/ui";
import { App } from "./app";

mount({ app: "REVIEW", basename: "/review", screens: <App /> });
