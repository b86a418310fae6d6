import { screens } from "@jianxiao/ui/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig(screens({ base: "/review/", plugins: [react()] }));
