extension LanguageProfile {
  /// The keys under which a form can be found for less than a different word costs.
  ///
  /// Two forms that share no key have a ``difference(_:_:)`` that costs the weight of the heavier
  /// one or more, so a search may leave such a pair out. Forms that share a key need not be alike.
  ///
  /// ```swift
  /// let spanish = LanguageProfile.spanish
  /// let tokens = spanish.tokens(of: "firmó firmaron quince")
  /// tokens.map { spanish.matchKeys(of: $0.form) }
  /// // [["k:firmo", "=firmó", "s:firm", …], ["k:firmaron", …, "e:firm"], ["k:quince", "=n:15"]]
  /// ```
  ///
  /// - Complexity: O(length of the form).
  public func matchKeys(of form: TokenForm) -> [String] {
    if form.kind == .punctuation { return ["punctuation"] }
    if form.kind == .code { return ["code"] }
    var keys = ["k:" + form.orthographyKey, "=" + form.spoken]
    if form.kind == .word { keys += rules.formKeys(of: form) }
    return keys
  }
}
