// One import for apps: every module of the library, no logic of its own.

@_exported public import LeksikExchange
@_exported public import LeksikMatching
@_exported public import LeksikMemory
@_exported public import LeksikModel
@_exported public import LeksikStore
@_exported public import LeksikTerms
@_exported public import LeksikText
@_exported public import LeksikValidation
@_exported public import LeksikWorkspace
