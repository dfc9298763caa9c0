extension LanguageProfile {
  /// How two tokens of this language differ, or `nil` when they say the same.
  ///
  /// The strictest key that two words share decides. Tokens of equal value are the same in other
  /// clothes: *quince* and *15*, *did not* and *didn't*, *mwen* and *m*.
  ///
  /// ```swift
  /// let profile = LanguageProfile.spanish
  /// let tokens = profile.tokens(of: "puede debe")
  /// profile.difference(tokens[0], tokens[1])  // modality, critical
  /// ```
  public func difference(_ left: MatchToken, _ right: MatchToken) -> TokenDifference? {
    difference(left.form, right.form)
  }

  /// How two forms of this language differ, or `nil` when they say the same.
  public func difference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? {
    if left.text == right.text, left.value == right.value { return nil }
    if left.isUnspoken || right.isUnspoken {
      guard left.kind == right.kind else {
        return TokenDifference(.word, cost: left.weight + right.weight)
      }
      return TokenDifference(
        left.kind == .code ? .code : .punctuation, cost: max(left.weight, right.weight))
    }
    let saysAnother = left.value != nil || right.value != nil
    if saysAnother, left.spoken == right.spoken { return nil }
    if left.kind == .number || right.kind == .number { return .critical(.number) }
    if left.isIdiom != right.isIdiom, let kind = left.critical ?? right.critical {
      return .critical(kind)
    }
    if left.caseKey == right.caseKey || left.value == nil || right.value == nil,
      let spelling = spellingDifference(left, right)
    {
      return spelling
    }
    if let critical = criticalDifference(left, right) { return critical }
    if let form = rules.formDifference(left, right) { return form }
    if isOpposite(left.accentKey, right.accentKey) { return .critical(.negation) }
    return TokenDifference(.word, cost: max(left.weight, right.weight))
  }

  /// The difference of two spellings of one word.
  private func spellingDifference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? {
    // An article costs little, and so does a slip in it.
    func difference(_ kind: TokenDifference.Kind, _ cost: Int) -> TokenDifference {
      TokenDifference(kind, cost: cost * max(left.weight, right.weight) / TokenForm.wordWeight)
    }
    if left.plainText == right.plainText, left.caseKey == right.caseKey {
      return difference(.punctuation, TokenDifference.Cost.punctuation)
    }
    if left.caseKey == right.caseKey {
      return difference(.case, TokenDifference.Cost.letterCase)
    }
    if left.accentKey == right.accentKey {
      return difference(.accent, TokenDifference.Cost.accent)
    }
    if left.orthographyKey == right.orthographyKey {
      return difference(.orthography, TokenDifference.Cost.orthography)
    }
    return nil
  }

  /// The difference of two words of which at least one carries a critical part of meaning.
  private func criticalDifference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? {
    guard let kind = left.critical ?? right.critical else { return nil }
    // The same modal verb in another form differs in person or tense, not in modality.
    if let form = rules.formDifference(left, right), form.isCritical { return form }
    if left.isDeterminer || right.isDeterminer, left.critical == nil || right.critical == nil {
      return .critical(kind)
    }
    let both = [left.critical, right.critical].compactMap { $0 }
    return .critical(both.contains(.negation) ? .negation : kind)
  }

  /// Whether one word is the other with a negating prefix: *voluntario*, *involuntario*.
  private func isOpposite(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    guard short.utf8.count >= 4 else { return false }
    let length = long.utf8.count - short.utf8.count
    return length > 0
      && rules.negatingPrefixes.contains { prefix in
        prefix.utf8.count == length && long.utf8.starts(with: prefix.utf8)
          && long.utf8.dropFirst(length).elementsEqual(short.utf8)
      }
  }
}
