  +0.000s   8.004s  persistentvolumeclaims: shop data [PersistentVolumeClaim aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z deletion.timestamp=2026-11-23T12:00:05.000000Z deletion.grace_seconds=0 deletion.finalizers=["kubernetes.io/pvc-protection"] deletion.released_by=system:serviceaccount:kube-system:pvc-protection-controller
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"PersistentVolumeClaim","apiVersion":"v1","metadata":{"name":"data","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["kubernetes.io/pvc-protection"]}}
  +4.000s   0.004s    bob: bob delete [200 rv -> 11]
                        = {"kind":"PersistentVolumeClaim","apiVersion":"v1","metadata":{"name":"data","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:01Z","deletionTimestamp":"2026-11-23T12:00:05Z","deletionGracePeriodSeconds":0,"finalizers":["kubernetes.io/pvc-protection"]}}
                        Δ metadata.deletionGracePeriodSeconds null -> 0
                        Δ metadata.deletionTimestamp null -> "2026-11-23T12:00:05Z"
                        · metadata.resourceVersion "10" -> "11"
  +8.000s   0.004s    pvc-protection-controller: system:serviceaccount:kube-system:pvc-protection-controller update [200 rv 11]
                        Δ metadata.finalizers ["kubernetes.io/pvc-protection"] -> null
