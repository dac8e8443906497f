  +0.000s 1800.000s  default replicasets: shop web-55d48df6cf / 11:30:00..12:00:00
                      @ +1313.076s audit=system:serviceaccount:kube-system:deployment-controller create who=system:serviceaccount:kube-system:deployment-controller code=201
                      @ +1313.124s audit=system:serviceaccount:kube-system:replicaset-controller update status who=system:serviceaccount:kube-system:replicaset-controller code=200 is=status.observedGeneration null -> 1 status.terminatingReplicas null -> 0
                      @ +1313.146s audit=system:serviceaccount:kube-system:replicaset-controller update status who=system:serviceaccount:kube-system:replicaset-controller code=200 is=status.fullyLabeledReplicas null -> 2 status.replicas 0 -> 2
                      @ +1313.147s audit=system:serviceaccount:kube-system:deployment-controller update (Conflict) who=system:serviceaccount:kube-system:deployment-controller code=409 failed=Conflict: Operation cannot be fulfilled on replicasets.apps "web-55d48df6cf": the object has been mo…
                      @ +1313.153s audit=system:serviceaccount:kube-system:deployment-controller update (Conflict) who=system:serviceaccount:kube-system:deployment-controller code=409 failed=Conflict: Operation cannot be fulfilled on replicasets.apps "web-55d48df6cf": the object has been mo…
                      @ +1313.156s audit=system:serviceaccount:kube-system:deployment-controller update who=system:serviceaccount:kube-system:deployment-controller code=200 wanted=spec.replicas 2 -> 3
                      @ +1313.175s audit=system:serviceaccount:kube-system:replicaset-controller update status who=system:serviceaccount:kube-system:replicaset-controller code=200 is=status.observedGeneration 1 -> 2
                      @ +1313.183s audit=system:serviceaccount:kube-system:replicaset-controller update status who=system:serviceaccount:kube-system:replicaset-controller code=200 is=status.fullyLabeledReplicas 2 -> 3 status.replicas 2 -> 3
                      @ +1332.368s audit=system:serviceaccount:kube-system:deployment-controller update who=system:serviceaccount:kube-system:deployment-controller code=200 wanted=spec.replicas 3 -> 0
                      @ +1332.389s audit=system:serviceaccount:kube-system:replicaset-controller update status who=system:serviceaccount:kube-system:replicaset-controller code=200 is=status.observedGeneration 2 -> 3
                      @ +1332.403s audit=system:serviceaccount:kube-system:replicaset-controller update status who=system:serviceaccount:kube-system:replicaset-controller code=200 is=status.fullyLabeledReplicas 3 -> null status.replicas 3 -> 0
                      @ +1364.645s audit=system:serviceaccount:kube-system:generic-garbage-collector delete who=system:serviceaccount:kube-system:generic-garbage-collector code=200
  +0.000s 1800.000s    default pods: shop web-55d48df6cf-pvt2f
                        @ +1313.092s audit=system:serviceaccount:kube-system:replicaset-controller create who=system:serviceaccount:kube-system:replicaset-controller code=201
                        @ +1313.127s audit=system:kube-scheduler patch status who=system:kube-scheduler code=200
                        @ +1332.372s audit=system:serviceaccount:kube-system:replicaset-controller delete who=system:serviceaccount:kube-system:replicaset-controller code=200
+1313.126s   1.000s      event: default-scheduler
                          @ +1313.126s 0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall…
+1313.091s   1.000s    event: replicaset-controller
                        @ +1313.091s Created pod: web-55d48df6cf-vxdf6
+1313.118s   1.000s    event: replicaset-controller
                        @ +1313.118s Created pod: web-55d48df6cf-pvt2f
+1313.173s   1.000s    event: replicaset-controller
                        @ +1313.173s Created pod: web-55d48df6cf-gpg8k
+1332.381s   1.000s    event: replicaset-controller
                        @ +1332.381s Deleted pod: web-55d48df6cf-vxdf6
+1332.386s   1.000s    event: replicaset-controller
                        @ +1332.386s Deleted pod: web-55d48df6cf-gpg8k
+1332.386s   1.000s    event: replicaset-controller
                        @ +1332.386s Deleted pod: web-55d48df6cf-pvt2f
