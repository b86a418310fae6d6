export { COLOUR } from "./theme/tokens";
export { theme } from "./theme/theme";
export { LocaleProvider, dictionary, fill, useLocale, type Locale, type Text } from "./i18n/locale";
export { mount } from "./mount";
