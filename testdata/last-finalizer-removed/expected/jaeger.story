  +0.000s   8.004s  persistentvolumeclaims: shop data [PersistentVolumeClaim aaaaaaaa-0001-4000-8000-000000000000] object.deleted=2026-11-23T12:00:09.004000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +4.000s   0.004s    bob: bob delete [200 rv -> 11]
  +8.000s   0.004s    pvc-protection-controller: system:serviceaccount:kube-system:pvc-protection-controller update [200 rv 11]
