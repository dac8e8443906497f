  +0.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] object.existence=referenced
  +0.000s   0.004s    pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] link.class=children link.evidence=exact
  +0.000s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 12]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-7d4b9c6f5d-x2x4z","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:01Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"bbbbbbbb-0001-4000-8000-000000000000","controller":true,"blockOwnerDeletion":true}]},"spec":{"containe…

  +1.000s   0.004s  backups: shop nightly [Backup cccccccc-0001-4000-8000-000000000000] object.existence=referenced
  +1.000s   0.004s    persistentvolumeclaims: shop dump [PersistentVolumeClaim 99999999-0001-4000-8000-000000000000] link.class=children link.evidence=exact
  +1.000s   0.004s      alice: alice create [201 rv -> 13]
                          = {"kind":"PersistentVolumeClaim","apiVersion":"v1","metadata":{"name":"dump","namespace":"shop","uid":"99999999-0001-4000-8000-000000000000","resourceVersion":"13","creationTimestamp":"2026-11-23T12:00:02Z","ownerReferences":[{"apiVersion":"example.com/v1","kind":"Backup","name":"nightly","uid":"cccccccc-0001-4000-8000-000000000000","controller":true}]}}
