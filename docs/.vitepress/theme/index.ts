/** VitePress's own theme, with the catalog browser and the tables of the catalog's pages. */
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme";
import CatalogBrowser from "./CatalogBrowser.vue";
import "./catalog.css";

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component("CatalogBrowser", CatalogBrowser);
  },
} satisfies Theme;
