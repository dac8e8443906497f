  +0.000s   2.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:03.004000Z deletion.propagation=Background
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow","old":"x"}}
  +2.000s   0.004s    bob: bob delete [200]
                        = {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"data":{"mode":"slow","old":"x"}}

  +5.000s   3.004s  configmaps: shop settings [ConfigMap aaaaaaaa-0002-4000-8000-000000000000]
  +5.000s   0.004s    alice: alice create [201] attribution=inferred
                        = {"apiVersion":"v1","data":{"mode":"fast"},"kind":"ConfigMap","metadata":{"name":"settings","namespace":"shop","uid":"aaaaaaaa-0002-4000-8000-000000000000"}}
  +7.000s   0.004s    alice: alice patch [200] attribution=inferred diff.evidence=inferred patch.type=merge
                        Δ data.size null -> "1"
  +8.000s   0.004s    alice: alice update [200 rv 21 -> 22] diff.evidence=inferred
                        Δ data.size "1" -> "2"
                        · metadata.resourceVersion null -> "22"
