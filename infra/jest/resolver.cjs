/** Workspace packages run from source; what others ship as `source` is not meant to be run. */
module.exports = (request, options) =>
  options.defaultResolver(request, request.startsWith("@jianxiao/") ? options : { ...options, conditions: options.conditions?.filter((condition) => condition !== "source") });
