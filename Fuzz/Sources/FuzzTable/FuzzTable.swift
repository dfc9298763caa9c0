import FileFuzzing
import Fuzzing
import LeksikExchange

/// Takes bytes as a table; the first one chooses the delimiter and what the rows are.
@main struct FuzzTable {
  static func main() {
    let people: [String] = [
      "Español;Kreyòl;Nota\r\ntrata;trafik moun;\"a; \"\"b\"\"\"\r\n",
      "id,es,ht status,es_DO 2\n1,\"x\ny\",preferred,z\n",
      "#item+conceptum+codicem,#item+rem+i_es\n1,x\n",
      "source_lang,source,target_lang,target\nes,a,ht,b\n",
    ]
    let seeds =
      people.map { [0] + Array($0.utf8) } + [
        [0] + Samples.file(.csv), [1] + Samples.file(.tsv), [2] + Samples.file(.csv, .memory),
        [3] + Samples.file(.tsv, .memory),
      ]
    Fuzzer.run(seeds: seeds) { data in
      guard data.count > 1 else { return }
      let bytes = Array(data[1...])
      FileCheck.check(
        bytes, as: data[0] & 1 == 0 ? .csv : .tsv, kind: data[0] & 2 == 0 ? .glossary : .memory)
    }
  }
}
