import FileFuzzing
import Fuzzing
import LeksikExchange

/// Takes bytes as TBX, of any version and style.
@main struct FuzzTBX {
  static func main() {
    Fuzzer.run(seeds: [.tbx, .tbx2, .tbxDCA].map { Samples.file($0) }) { data in
      let bytes = Array(data)
      FileCheck.check(bytes, as: .tbx)
      FileCheck.check(bytes, as: .tbx, writes: .tbx2)
    }
  }
}
