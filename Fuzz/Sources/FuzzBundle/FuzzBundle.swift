import FileFuzzing
import Fuzzing
import LeksikExchange

/// Takes bytes as packed glossaries.
@main struct FuzzBundle {
  static func main() {
    Fuzzer.run(seeds: [Array(Samples.bundle.packed().utf8)]) { data in
      guard let bundle = try? GlossaryBundle(packed: data) else { return }
      let packed = bundle.packed()
      guard let again = try? GlossaryBundle(packed: packed) else {
        preconditionFailure("what was packed cannot be unpacked")
      }
      precondition(again.packed() == packed, "what was packed comes back as something else")
    }
  }
}
