  +0.000s   2.004s  persistentvolumeclaims: shop data [PersistentVolumeClaim aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"PersistentVolumeClaim","apiVersion":"v1","metadata":{"name":"data","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/a"]},"spec":{"accessModes":["ReadWriteOnce"]}}
  +1.000s   0.004s    alice: alice patch [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred patch.type=strategic
                        Δ metadata.finalizers[="shop.example.com/b"] null -> "shop.example.com/b"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
