import type { ThemeConfig } from "antd";
import { COLOUR, FONT } from "./tokens";

/** Ant Design 6 in 石青: the tokens of design/screens, nothing else. */
export const theme: ThemeConfig = {
  cssVar: { key: "jx" },
  hashed: false,
  token: {
    colorPrimary: COLOUR.primary, colorPrimaryHover: COLOUR.primaryHover, colorPrimaryActive: COLOUR.primaryActive,
    colorPrimaryBg: COLOUR.primaryBg, colorPrimaryBgHover: COLOUR.primaryBgHover, colorPrimaryBorder: COLOUR.primaryBorder,
    colorLink: COLOUR.primary, colorLinkHover: COLOUR.primaryHover, colorLinkActive: COLOUR.primaryActive, colorInfo: COLOUR.primary,
    colorText: COLOUR.text, colorTextSecondary: COLOUR.textSecondary, colorTextTertiary: COLOUR.textTertiary, colorTextQuaternary: COLOUR.textQuaternary,
    colorTextPlaceholder: COLOUR.textTertiary,
    colorBorder: COLOUR.border, colorBorderSecondary: COLOUR.line, colorBgLayout: COLOUR.layout, colorBgContainer: COLOUR.container, colorFillAlter: COLOUR.fillAlter,
    colorError: COLOUR.error, colorErrorText: COLOUR.errorText, colorErrorBg: COLOUR.errorBg, colorErrorBorder: COLOUR.errorBorder,
    colorWarning: COLOUR.warning, colorWarningText: COLOUR.warningText, colorWarningBg: COLOUR.warningBg, colorWarningBorder: COLOUR.warningBorder,
    colorSuccess: COLOUR.success, colorSuccessText: COLOUR.successText, colorSuccessBg: COLOUR.successBg, colorSuccessBorder: COLOUR.successBorder,
    fontFamily: FONT, fontSize: 13, fontSizeSM: 12, fontSizeLG: 14, fontSizeXL: 16, fontSizeHeading3: 26, fontSizeHeading4: 20,
    lineHeight: 1.54, fontWeightStrong: 600,
    sizeUnit: 4, paddingXXS: 4, paddingXS: 8, paddingSM: 12, padding: 16, paddingLG: 20,
    borderRadiusSM: 4, borderRadius: 6, borderRadiusLG: 8, controlHeightSM: 26, controlHeight: 30, controlHeightLG: 44,
    lineWidthFocus: 2, controlOutline: COLOUR.primaryBgHover, boxShadowSecondary: "0 6px 20px rgba(14,52,71,.16)", motionDurationMid: "120ms",
  },
  components: {
    Layout: { headerBg: COLOUR.headerBg },
    Table: { headerBg: COLOUR.tableHead, headerColor: COLOUR.textSecondary, rowHoverBg: COLOUR.rowHover, rowSelectedBg: COLOUR.primaryBg, cellPaddingInline: 8 },
    Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none" },
  },
};
