import LeksikText
import Synchronization

/// Reads texts as words of a corpus.
///
/// It has met every word of the corpus when that was made, so a segment to be shown is read without
/// deriving anything. A class, because searches share what it knows; one reads at a time.
final class CorpusReader: Sendable {
  private struct State {
    var scanner: SegmentScanner
    /// By the number that the scanner gives to a word, its form in the corpus; marks have none.
    var forms: [UInt32] = []
    var ids: [UInt32] = []
    var ranges: [Range<UInt32>] = []
  }

  private let state: Mutex<State>

  init(profile: LanguageProfile) {
    state = Mutex(State(scanner: SegmentScanner(profile: profile)))
  }

  /// The forms of the words of a text and their places, as UTF-8 offsets, without punctuation.
  ///
  /// - Parameter form: the form of a word that was not met before.
  func read(
    _ text: String, form: (MatchToken) -> UInt32
  ) -> [(form: UInt32, range: Range<UInt32>)] {
    state.withLock { state in
      state.ids.removeAll(keepingCapacity: true)
      state.ranges.removeAll(keepingCapacity: true)
      var text = text
      text.withUTF8 { state.scanner.scan($0, appendingTo: &state.ids, ranges: &state.ranges) }
      if let last = state.ids.max(), last >= state.forms.count {
        for new in state.scanner.forms[state.forms.count...] {
          state.forms.append(
            new.kind == .punctuation
              ? Corpus.noForm : form(MatchToken(range: 0..<0, form: new)))
        }
      }
      return zip(state.ids, state.ranges).compactMap { id, range in
        let form = state.forms[Int(id)]
        return form == Corpus.noForm ? nil : (form, range)
      }
    }
  }
}
