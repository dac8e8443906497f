  +0.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] object.existence=referenced
  +0.000s   0.004s    pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] link.class=children link.evidence=exact
  +0.000s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 12]

  +1.000s   0.004s  backups: shop nightly [Backup cccccccc-0001-4000-8000-000000000000] object.existence=referenced
  +1.000s   0.004s    persistentvolumeclaims: shop dump [PersistentVolumeClaim 99999999-0001-4000-8000-000000000000] link.class=children link.evidence=exact
  +1.000s   0.004s      alice: alice create [201 rv -> 13]
