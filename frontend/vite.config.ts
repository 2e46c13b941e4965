import { Features } from "lightningcss";
import { defineConfig } from "vitest/config";

/** The names the server and the templates know: they are fixed, so they carry no hash. */
const sheets: Record<string, string> = { workroom: "app.css", public: "public.css", pages: "pages.css" };

export default defineConfig({
  base: "./",
  build: {
    outDir: process.env.OUT ?? "../target/classes/META-INF/resources/ui",
    // Maven copies files to the same folder; build.mjs removes what is ours.
    emptyOutDir: false,
    target: "es2022",
    // Phones of 2021 still open the public door.
    cssTarget: ["chrome88", "firefox78", "safari14.1"],
    rolldownOptions: {
      input: {
        app: "src/app.ts",
        puzzle: "src/puzzle/puzzle.ts",
        sign: "src/sign/sign.ts",
        embed: "src/embed/embed.ts",
        charts: "src/charts.ts",
        workroom: "src/workroom/app.css",
        public: "src/public/public.css",
        pages: "src/public/pages.css",
      },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "chunks/[name]-[hash].js",
        assetFileNames: ({ names }) => sheets[(names[0] ?? "").replace(/\.css$/, "")] ?? "[name][extname]",
      },
    },
  },
  css: {
    // The sheets use no light-dark(), and right-to-left readers need the logical properties as they are written.
    lightningcss: { exclude: Features.LightDark | Features.LogicalProperties },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
  },
});
