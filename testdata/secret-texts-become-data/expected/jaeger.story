  +0.000s   3.004s  secrets: shop db [Secret aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Secret","apiVersion":"v1","metadata":{"name":"db","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"user":"<redacted 1c106df3bef0>","password":"<redacted e120d4f8b849>"},"type":"Opaque"}
  +1.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.token null -> "<redacted d5f1e136f82c>"
  +2.000s   0.004s    bob: bob update [200 rv 11] attribution=inferred diff.evidence=inferred
                        Δ data.user "<redacted 1c106df3bef0>" -> "<redacted fe1b7fffcb9b>"
                        · metadata.resourceVersion "10" -> "11"
  +3.000s   0.004s    alice: alice patch [200 rv -> 13] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "13"
